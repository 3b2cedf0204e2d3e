import { keyOf, withoutApartSign, withoutClassLetter, wordClassOf } from '../analysis/key.ts';
import type { WordClass } from '../analysis/word-class.ts';
import { type PartList, partsBeginning, partWith } from '../index/part-list.ts';
import { remembered } from '../remembered.ts';
import { entryId, type VocabularyEntry } from '../vocabulary/entry.ts';
import { decodeEntries } from '../vocabulary/front-coding.ts';

/** A vocabulary, of which only the parts that are asked for are loaded. */
export interface Lexicon {
  /** The entries of a folded word; several when it is read in several ways. */
  readonly withSurface: (surface: string) => Promise<readonly VocabularyEntry[]>;
  /** The entries that are forms of the same word, whether or not it is a compound, if it is of this class. */
  readonly withStem: (surface: string, wordClass: WordClass) => Promise<readonly VocabularyEntry[]>;
  /** Every entry whose surface begins so, in order. */
  readonly beginning: (beginning: string) => Promise<readonly VocabularyEntry[]>;
  /** What to suggest to who has typed so much: every entry that begins so, or where these are many, frequent ones. */
  readonly suggested: (beginning: string) => Promise<readonly VocabularyEntry[]>;
}

/** The key a word would have if it were no compound: equal for all its forms. */
const stemKey = ({ surface, constituents }: VocabularyEntry): string => {
  const [key = ''] = constituents;
  return constituents.length === 1
    ? withoutApartSign(key)
    : keyOf(surface, wordClassOf(constituents.at(-1) ?? ''));
};

/** The entries, in order of their surfaces, whose surfaces begin so. */
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

/** No form is longer than its stem by more: „vorzuschlagendes“. Thousands of words may begin like a short one. */
const longestEnding = 10;

/** So many parts are loaded for a suggestion. */
const mostPartsToSuggest = 2;

/**
 * @param list the parts of the vocabulary
 * @param frequent its most frequent words, encoded
 * @param loadText loads the text of a part
 */
export const createLexicon = (
  list: PartList,
  frequent: string,
  loadText: (part: string) => Promise<string>,
): Lexicon => {
  const load = remembered((part: string) => loadText(part).then(decodeEntries));
  let frequentEntries: readonly VocabularyEntry[] | undefined;
  const beginning = async (letters: string): Promise<readonly VocabularyEntry[]> => {
    const parts = await Promise.all(partsBeginning(list, letters).map(load));
    return parts.flatMap((entries) => within(entries, letters));
  };
  return {
    beginning,
    withSurface: async (surface) => {
      const part = partWith(list, surface);
      if (part === undefined) return [];
      return within(await load(part), surface).filter((entry) => entry.surface === surface);
    },
    withStem: async (surface, wordClass) => {
      const key = keyOf(surface, wordClass);
      const stem = withoutClassLetter(key);
      // Forms that do not begin with their stem are listed under it as well.
      return (await beginning(stem)).filter(
        (entry) => entry.surface.length <= stem.length + longestEnding && stemKey(entry) === key,
      );
    },
    suggested: async (letters) => {
      if (partsBeginning(list, letters).length <= mostPartsToSuggest) return beginning(letters);
      frequentEntries ??= decodeEntries(frequent);
      return within(frequentEntries, letters);
    },
  };
};

const bySurface = (a: VocabularyEntry, b: VocabularyEntry): number => {
  if (a.surface !== b.surface) return a.surface < b.surface ? -1 : 1;
  return entryId(a) < entryId(b) ? -1 : 1;
};

/** Entries of vocabularies that have no document in common, as those of one. */
const joinEntries = (lists: readonly (readonly VocabularyEntry[])[]): readonly VocabularyEntry[] => {
  const joined = new Map<string, VocabularyEntry>();
  for (const entry of lists.flat()) {
    const id = entryId(entry);
    const known = joined.get(id);
    joined.set(
      id,
      known === undefined
        ? entry
        : {
            ...(entry.documents > known.documents ? entry : known),
            documents: known.documents + entry.documents,
            onlyInside: known.onlyInside && entry.onlyInside,
          },
    );
  }
  return [...joined.values()].sort(bySurface);
};

/** Several vocabularies asked as one; the numbers of documents are those of all of them together. */
export const joinLexicons = (lexicons: readonly Lexicon[]): Lexicon => {
  const [only, ...others] = lexicons;
  if (only !== undefined && others.length === 0) return only;
  const ask = async (
    question: (lexicon: Lexicon) => Promise<readonly VocabularyEntry[]>,
  ): Promise<readonly VocabularyEntry[]> => joinEntries(await Promise.all(lexicons.map(question)));
  return {
    withSurface: (surface) => ask((lexicon) => lexicon.withSurface(surface)),
    withStem: (surface, wordClass) => ask((lexicon) => lexicon.withStem(surface, wordClass)),
    beginning: (beginning) => ask((lexicon) => lexicon.beginning(beginning)),
    suggested: (beginning) => ask((lexicon) => lexicon.suggested(beginning)),
  };
};
