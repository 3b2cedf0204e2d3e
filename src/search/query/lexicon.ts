import { keyOf, withoutApartSign, withoutClassLetter, wordClassOf } from '../analysis/key.ts';
import type { WordClass } from '../analysis/word-class.ts';
import { type PartList, partsBeginning, partWith } from '../index/part-list.ts';
import { remembered } from '../remembered.ts';
import { entryId, type VocabularyEntry } from '../vocabulary/entry.ts';
import { type EntryList, openEntries } from '../vocabulary/front-coding.ts';

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
}

/** What a lexicon has to suggest. */
export interface Suggested {
  readonly entries: Promise<readonly VocabularyEntry[]>;
  /** How many parts of the vocabulary that takes. */
  readonly parts: number;
  /** The numbers of documents are those of all of them; otherwise there are at least so many. */
  readonly areCounted: boolean;
}

/** The key a word would have if it were no compound: equal for all its forms. */
const stemKey = ({ surface, constituents }: VocabularyEntry): string => {
  const [key = ''] = constituents;
  return constituents.length === 1
    ? withoutApartSign(key)
    : keyOf(surface, wordClassOf(constituents.at(-1) ?? ''));
};

/** The entries whose surfaces begin so. */
const within = ({ surfaces, entry }: EntryList, beginning: string): readonly VocabularyEntry[] => {
  let [low, high] = [0, surfaces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((surfaces[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  const found: VocabularyEntry[] = [];
  for (let place = low; surfaces[place]?.startsWith(beginning) === true; place += 1) found.push(entry(place));
  return found;
};

/** No form is longer than its stem by more: „vorzuschlagendes“. Thousands of words may begin like a short one. */
const longestEnding = 10;

/** So many parts are loaded for a suggestion: of one vocabulary, and of several together. */
const mostPartsToSuggest = { ofOne: 2, ofAll: 4 } as const;

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
  const load = remembered((part: string) => loadText(part).then(openEntries));
  let frequentEntries: EntryList | undefined;
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
    suggested: (letters, room = mostPartsToSuggest.ofOne) => {
      const parts = partsBeginning(list, letters).length;
      if (parts <= Math.min(room, mostPartsToSuggest.ofOne))
        return { entries: beginning(letters), parts, areCounted: true };
      frequentEntries ??= openEntries(frequent);
      // Of a vocabulary by itself the frequent words have all their documents counted.
      return { entries: Promise.resolve(within(frequentEntries, letters)), parts: 0, areCounted: true };
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

/**
 * Several vocabularies, oldest first, asked as one; the numbers of documents are those of all of them together. What
 * is loaded to suggest words does not grow with them: of the older ones only the frequent words are suggested.
 */
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
    suggested: (letters, room = mostPartsToSuggest.ofAll) => {
      let parts = 0;
      const suggested = lexicons.toReversed().map((lexicon) => {
        const own = lexicon.suggested(letters, room - parts);
        parts += own.parts;
        return own;
      });
      return {
        entries: Promise.all(suggested.map(({ entries }) => entries)).then(joinEntries),
        parts,
        areCounted: suggested.every((own) => own.parts > 0 && own.areCounted),
      };
    },
  };
};
