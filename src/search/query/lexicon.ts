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

/** The key a word would have if it were no compound: equal for all its forms. */
const stemKey = ({ surface, constituents }: VocabularyEntry): string => {
  const [key = ''] = constituents;
  return constituents.length === 1 ? key : keyOf(surface, wordClassOf(constituents.at(-1) ?? ''));
};

/** Forms of a word may differ in so many letters before its ending: Atlas, Atlanten. */
const changingLetters = 3;

/** The entries of a shard, in order of their surfaces, whose surfaces begin so. */
const within = (entries: readonly VocabularyEntry[], beginning: string): readonly VocabularyEntry[] => {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.surface ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (entries[end]?.surface.startsWith(beginning) === true) end += 1;
  return entries.slice(low, end);
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
  const loaded = new Map<string, Promise<readonly VocabularyEntry[]>>();
  const load = (prefix: string): Promise<readonly VocabularyEntry[]> => {
    const entries = loaded.get(prefix) ?? loadText(parts[prefix] ?? '').then(decodeEntries);
    loaded.set(prefix, entries);
    return entries;
  };
  const beginning = async (letters: string): Promise<readonly VocabularyEntry[]> => {
    const shards = await Promise.all(shardsBeginning(prefixes, letters).map(load));
    return shards.flatMap((entries) => within(entries, letters));
  };
  return {
    beginning,
    withSurface: async (surface) => {
      const shards = await Promise.all(shardsFor(prefixes, surface).map(load));
      return shards
        .flatMap((entries) => within(entries, surface))
        .filter((entry) => entry.surface === surface);
    },
    withStem: async (surface, wordClass) => {
      const key = keyOf(surface, wordClass);
      const stem = withoutClassLetter(key);
      const alike = await beginning(stem.slice(0, Math.max(changingLetters, stem.length - changingLetters)));
      return alike.filter((entry) => stemKey(entry) === key);
    },
  };
};
