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
