import { type PartList, partsBeginning, partWith } from '../index/part-list.ts';
import type { VocabularyEntry } from '../vocabulary/entry.ts';
import { longestShortQuery, spellingName } from '../vocabulary/spelling-table.ts';

/** A word that is perhaps spelled much like another, known before the part of the vocabulary that has it is loaded. */
export interface LookAlike {
  readonly surface: string;
  /** In about how many articles it is found. */
  readonly documents: number;
  /** The parts that its entries take, told apart from those of other vocabularies. */
  readonly parts: readonly string[];
  readonly entries: () => Promise<readonly VocabularyEntry[]>;
}

/** A word of the table of spellings, with about how many articles it is found in. */
export interface SpelledWord {
  readonly word: string;
  readonly documents: number;
}

/** Tells of a word whether it is worth more than a look. */
export type IsNear = (word: string) => boolean;

/** What is looked through for words that are spelled alike. */
export interface SpellingSource {
  readonly vocabulary: PartList;
  /** The parts of the spelling table; none of a vocabulary that is small enough to be looked through whole. */
  readonly spellings: PartList;
  readonly beginning: (letters: string, isNear: IsNear) => Promise<readonly VocabularyEntry[]>;
  readonly withSurface: (surface: string) => Promise<readonly VocabularyEntry[]>;
  readonly loadSpellings: (part: string) => Promise<readonly SpelledWord[]>;
}

/** So many parts may be looked through for words with the same beginning, and so many for those with the same end. */
const mostParts = 2;

/** How many letters of a word must be as typed, at its beginning and at its end. */
interface Kept {
  readonly before: number;
  readonly after: number;
}

const shortest = (partsFor: (length: number) => number, longest: number): number => {
  for (let length = 1; length < longest; length += 1) if (partsFor(length) <= mostParts) return length;
  return longest;
};

/**
 * As few letters as few parts allow; but never so many that one slip could touch both the beginning and the end, which
 * leaves one letter of the word, or two that were swapped, outside of them.
 */
const keptLetters = (
  { length }: string,
  partsBefore: (length: number) => number,
  partsAfter: (length: number) => number,
): Kept => {
  const longest = length - 2;
  const few = { before: shortest(partsBefore, longest), after: shortest(partsAfter, longest) };
  if (few.before + few.after < length) return few;
  const splits = Array.from({ length: longest }, (_, place) => ({
    before: place + 1,
    after: longest - place,
  }));
  const cost = ({ before, after }: Kept): number => partsBefore(before) + partsAfter(after);
  return splits.reduce((best, split) => (cost(split) < cost(best) ? split : best));
};

/**
 * The words, of at least four letters, that a word with one slip or with few more may stand for.
 * @param isNear is asked of every word looked through; of thousands a few are to be left
 */
export const lookAlikes = async (
  surface: string,
  isNear: IsNear,
  { vocabulary, spellings, beginning, withSurface, loadSpellings }: SpellingSource,
): Promise<readonly LookAlike[]> => {
  const found = new Map<string, LookAlike>();
  const add = (word: string, documents: number): void => {
    if (found.has(word)) return;
    const part = partWith(vocabulary, word);
    const parts = part === undefined ? [] : [part];
    found.set(word, { surface: word, documents, parts, entries: () => withSurface(word) });
  };
  const isSmall = spellings.names.length === 0;
  const isShort = surface.length <= longestShortQuery;
  const listed = (letters: string, order: 'shortByBeginning' | 'shortByEnd' | 'longByEnd') =>
    partsBeginning(spellings, spellingName(order, letters));
  const order = isShort ? 'shortByEnd' : 'longByEnd';
  const endsWith = (length: number) => listed(surface.slice(-length), order);
  const beginsWith = (length: number) =>
    isShort
      ? listed(surface.slice(0, length), 'shortByBeginning')
      : partsBeginning(vocabulary, surface.slice(0, length));
  const { before, after } = isSmall
    ? { before: 0, after: 0 }
    : keptLetters(
        surface,
        (length) => beginsWith(length).length,
        (length) => endsWith(length).length,
      );
  if (isSmall || !isShort) {
    for (const { surface: word, documents } of await beginning(surface.slice(0, before), isNear))
      add(word, documents);
  }
  if (!isSmall) {
    const parts = [...(isShort ? beginsWith(before) : []), ...endsWith(after)];
    for (const words of await Promise.all([...new Set(parts)].map(loadSpellings))) {
      for (const { word, documents } of words) if (isNear(word)) add(word, documents);
    }
  }
  return [...found.values()];
};
