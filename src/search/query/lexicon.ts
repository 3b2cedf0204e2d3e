import { keyOf, withoutClassLetter, wordClassOf } from '../analysis/key.ts';
import type { WordClass } from '../analysis/word-class.ts';
import type { VocabularyEntry } from '../vocabulary/entry.ts';
import { decodeEntries } from '../vocabulary/front-coding.ts';
import { shardsBeginning, shardsFor } from '../vocabulary/shards.ts';

/** The archive's vocabulary, of which only the shards that are asked for are loaded. */
export interface Lexicon {
  /** The entries of a folded word; several when it is read in several ways. */
  readonly withSurface: (surface: string) => Promise<readonly VocabularyEntry[]>;
  /** The entries that are forms of the same word, whether or not it is a compound, if it is of this class. */
  readonly withStem: (surface: string, wordClass: WordClass) => Promise<readonly VocabularyEntry[]>;
  /** Every entry whose surface begins so, in order. */
  readonly beginning: (beginning: string) => Promise<readonly VocabularyEntry[]>;
}

interface Shard {
  readonly entries: readonly VocabularyEntry[];
  readonly bySurface: ReadonlyMap<string, readonly VocabularyEntry[]>;
  readonly byStem: ReadonlyMap<string, readonly VocabularyEntry[]>;
}

const grouped = (
  entries: readonly VocabularyEntry[],
  name: (entry: VocabularyEntry) => string,
): ReadonlyMap<string, readonly VocabularyEntry[]> => {
  const groups = new Map<string, VocabularyEntry[]>();
  for (const entry of entries) {
    const group = groups.get(name(entry));
    if (group === undefined) groups.set(name(entry), [entry]);
    else group.push(entry);
  }
  return groups;
};

/** The key a word would have if it were no compound: equal for all its forms. */
const stemKey = ({ surface, constituents }: VocabularyEntry): string => {
  const [key = ''] = constituents;
  return constituents.length === 1 ? key : keyOf(surface, wordClassOf(constituents.at(-1) ?? ''));
};

const readShard = (text: string): Shard => {
  const entries = decodeEntries(text);
  return {
    entries,
    bySurface: grouped(entries, ({ surface }) => surface),
    byStem: grouped(entries, stemKey),
  };
};

/**
 * @param parts the names of the vocabulary's parts by the letters their words begin with
 * @param loadText loads the text of a part
 */
export const createLexicon = (
  parts: Readonly<Record<string, string>>,
  loadText: (part: string) => Promise<string>,
): Lexicon => {
  const prefixes = Object.keys(parts);
  const loaded = new Map<string, Promise<Shard>>();
  const shard = (prefix: string): Promise<Shard> => {
    const known = loaded.get(prefix) ?? loadText(parts[prefix] ?? '').then(readShard);
    loaded.set(prefix, known);
    return known;
  };
  const shards = (wanted: readonly string[]): Promise<readonly Shard[]> => Promise.all(wanted.map(shard));
  return {
    withSurface: async (surface) =>
      (await shards(shardsFor(prefixes, surface))).flatMap(({ bySurface }) => bySurface.get(surface) ?? []),
    withStem: async (surface, wordClass) => {
      const key = keyOf(surface, wordClass);
      const found = await shards(shardsBeginning(prefixes, withoutClassLetter(key)));
      return found.flatMap(({ byStem }) => byStem.get(key) ?? []);
    },
    beginning: async (beginning) =>
      (await shards(shardsBeginning(prefixes, beginning))).flatMap(({ entries }) =>
        entries.filter(({ surface }) => surface.startsWith(beginning)),
      ),
  };
};
