import { isFunctionKey, wholeKey, wordClassOf } from '../analysis/key.ts';
import { distinctEntries, type VocabularyEntry } from '../vocabulary/entry.ts';
import type { Lexicon } from './lexicon.ts';
import type { WordSurface } from './word-surface.ts';

/** So many words a beginning stands for at most, and so many related ones are asked for: the most frequent. */
const mostWords = 64;

/** The keys that ask for words, each once. */
export const keysOf = (entries: readonly VocabularyEntry[]): readonly string[] => [
  ...new Set(entries.map(({ constituents }) => wholeKey(constituents))),
];

/** The first that stand in most articles, no more than a beginning may stand for. */
export const mostFrequent = (entries: readonly VocabularyEntry[]): readonly VocabularyEntry[] =>
  [...entries]
    .sort((a, b) => b.documents - a.documents || (a.surface < b.surface ? -1 : 1))
    .slice(0, mostWords);

/** Whether a word says more than grammar. */
export const isContentWord = ({ constituents }: VocabularyEntry): boolean =>
  !isFunctionKey(wholeKey(constituents));

/** What a capital says of a word: that it is a noun, or nothing, because it opens a query of several words. */
export type Capital = 'isOfNoun' | 'opens';

export const isNoun = ({ constituents }: VocabularyEntry): boolean =>
  wordClassOf(wholeKey(constituents)) === 'noun';

/**
 * The entries of a word in this or another form. A capital says that the noun is meant, so its other forms count
 * as well, and words of other classes that are spelled alike do not; a word without may be either, because many
 * write none in a search field.
 */
export const entriesOf = async (
  { surface, isCapitalised }: Pick<WordSurface, 'surface' | 'isCapitalised'>,
  lexicon: Lexicon,
  capital: Capital = 'isOfNoun',
): Promise<readonly VocabularyEntry[]> => {
  const same = await lexicon.withSurface(surface);
  const nouns = await lexicon.withStem(surface, 'noun');
  if (same.length > 0) {
    if (!isCapitalised) return same;
    const all = distinctEntries([...same, ...nouns]);
    return capital === 'isOfNoun' && all.some(isNoun) ? all.filter(isNoun) : all;
  }
  // „Lenk“ is none of the forms of „lenken“ where the archive has „das Lenken“.
  const isNounAlone = isCapitalised && capital === 'isOfNoun' && nouns.some(isNoun);
  const entries = isNounAlone ? nouns : [...nouns, ...(await lexicon.withStem(surface, 'lowerCase'))];
  if (entries.length > 0 || !/[aeiouy]s$/.test(surface)) return entries;
  // A name's genitive: Maduros, where only Maduro is known.
  return lexicon.withSurface(surface.slice(0, -1));
};
