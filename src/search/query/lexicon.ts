import { keyOf, wholeKey, withoutClassLetter } from '../analysis/key.ts';
import type { WordClass } from '../analysis/word-class.ts';
import { type PartList, partsBeginning, partWith } from '../index/part-list.ts';
import { remembered } from '../remembered.ts';
import type { VocabularyEntry } from '../vocabulary/entry.ts';
import { type EntryList, openEntries } from '../vocabulary/front-coding.ts';
import { decodeSpellings, wordOfSpelling } from '../vocabulary/spelling-table.ts';
import { longestEnding, stemKey } from '../vocabulary/stem-key.ts';
import { openVocabularyPart } from '../vocabulary/vocabulary-part.ts';
import { type IsNear, type LookAlike, lookAlikes } from './look-alikes.ts';

/** A vocabulary, of which only the parts that are asked for are loaded. */
export interface Lexicon {
  /** The entries of a folded word; several when it is read in several ways. */
  readonly withSurface: (surface: string) => Promise<readonly VocabularyEntry[]>;
  /** The entries that are forms of the same word, whether or not it is a compound, if it is of this class. */
  readonly withStem: (surface: string, wordClass: WordClass) => Promise<readonly VocabularyEntry[]>;
  /** Every entry whose surface begins so, in order. */
  readonly beginning: (beginning: string) => Promise<readonly VocabularyEntry[]>;
  /**
   * What to suggest to who has typed so much: every entry that begins so, or where these are many, frequent ones.
   * @param room how many parts may be loaded at most
   */
  readonly suggested: (beginning: string, room?: number) => Suggested;
  /** Words among which are all near ones that one slip may have made this one of, and others. */
  readonly lookAlikes: (surface: string, isNear: IsNear) => Promise<readonly LookAlike[]>;
}

/** What a lexicon has to suggest. */
export interface Suggested {
  readonly entries: Promise<readonly VocabularyEntry[]>;
  /** How many parts of the vocabulary that takes. */
  readonly parts: number;
  /** The numbers of documents are those of all of them; otherwise there are at least so many. */
  readonly areCounted: boolean;
  /** No entry that begins so is left out. */
  readonly areAll: boolean;
}

/** The entries whose surfaces begin so, of those that are wanted. */
const within = (
  { surfaces, entry }: EntryList,
  beginning: string,
  isWanted: (surface: string) => boolean = () => true,
): readonly VocabularyEntry[] => {
  let [low, high] = [0, surfaces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((surfaces[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  const found: VocabularyEntry[] = [];
  for (let place = low; place < surfaces.length; place += 1) {
    const surface = surfaces[place] ?? '';
    if (!surface.startsWith(beginning)) break;
    if (isWanted(surface)) found.push(entry(place));
  }
  return found;
};

/** So many parts are loaded for a suggestion: of one vocabulary, and of several together. */
export const mostPartsToSuggest = { ofOne: 2, ofAll: 4 } as const;

/** Where a lexicon has its words from. */
export interface LexiconSource {
  /** The parts of the vocabulary, and of the table of spellings. */
  readonly vocabulary: PartList;
  readonly spellings: PartList;
  /** The most frequent words, encoded. */
  readonly frequent: string;
  /** Load the text of a part. */
  readonly loadVocabulary: (part: string) => Promise<string>;
  readonly loadSpellings: (part: string) => Promise<string>;
}

export const createLexicon = ({
  vocabulary,
  spellings,
  frequent,
  loadVocabulary,
  loadSpellings,
}: LexiconSource): Lexicon => {
  const load = remembered((part: string) => loadVocabulary(part).then(openVocabularyPart));
  const wordsOf = remembered(async (part: string) =>
    decodeSpellings(await loadSpellings(part)).map(({ name, documents }) => ({
      word: wordOfSpelling(name),
      documents,
    })),
  );
  let frequentEntries: EntryList | undefined;
  const beginning = async (letters: string, isWanted?: IsNear): Promise<readonly VocabularyEntry[]> => {
    const parts = await Promise.all(partsBeginning(vocabulary, letters).map(load));
    return parts.flatMap(({ own }) => within(own, letters, isWanted));
  };
  const withSurface = async (surface: string): Promise<readonly VocabularyEntry[]> => {
    const part = partWith(vocabulary, surface);
    if (part === undefined) return [];
    return within((await load(part)).own, surface).filter((entry) => entry.surface === surface);
  };
  return {
    beginning: (letters) => beginning(letters),
    withSurface,
    withStem: async (surface, wordClass) => {
      const key = keyOf(surface, wordClass);
      const stem = withoutClassLetter(key);
      const part = partWith(vocabulary, stem) ?? vocabulary.names[0];
      if (part === undefined) return [];
      const { own, guests } = await load(part);
      // Forms that do not begin with their stem are listed under it as well.
      return [...within(own, stem), ...within(guests, stem)].filter(
        (entry) =>
          entry.surface.length <= stem.length + longestEnding &&
          stemKey(entry.surface, wholeKey(entry.constituents)) === key,
      );
    },
    suggested: (letters, room = mostPartsToSuggest.ofOne) => {
      const parts = partsBeginning(vocabulary, letters).length;
      if (parts <= Math.min(room, mostPartsToSuggest.ofOne))
        return { entries: beginning(letters), parts, areCounted: true, areAll: true };
      frequentEntries ??= openEntries(frequent);
      // Of a vocabulary by itself the frequent words have all their documents counted.
      const entries = Promise.resolve(within(frequentEntries, letters));
      return { entries, parts: 0, areCounted: true, areAll: false };
    },
    lookAlikes: (surface, isNear) =>
      lookAlikes(surface, isNear, { vocabulary, spellings, beginning, withSurface, loadSpellings: wordsOf }),
  };
};
