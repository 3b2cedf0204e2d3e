import { wholeKey } from '../analysis/key.ts';

/** A word of the archive, as queries find it. */
export interface VocabularyEntry {
  /** Folded, hyphens and punctuation left out. */
  readonly surface: string;
  /** The keys of its constituents, one for a simple word. */
  readonly constituents: readonly string[];
  /** In how many articles its key is found: in other forms and inside compounds, too. */
  readonly documents: number;
  /** As it is written most often. */
  readonly display: string;
  /** It never stands alone, only inside compounds. */
  readonly onlyInside: boolean;
}

/** Equal for two entries of the same word, read in the same way. */
export const entryId = ({ surface, constituents }: VocabularyEntry): string =>
  `${surface} ${wholeKey(constituents)}`;

/** The entries, each once. */
export const distinctEntries = (entries: readonly VocabularyEntry[]): readonly VocabularyEntry[] => [
  ...new Map(entries.map((entry) => [entryId(entry), entry])).values(),
];
