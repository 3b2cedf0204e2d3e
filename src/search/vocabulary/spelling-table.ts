import { frontCoded, frontDecoded } from '../front-coded.ts';

/*
 * Words in orders that bring those together which are spelled alike. A slip leaves the beginning of a word or its end
 * as it is, so what was meant stands near what was typed in the order of beginnings or in that of ends. The vocabulary
 * itself is in order of beginnings; of short words, which few letters have to tell apart, there is a list by itself.
 */

/** The lists: short words by their beginnings, short and long words by their ends. */
export type SpellingOrder = 'shortByBeginning' | 'shortByEnd' | 'longByEnd';

/** Tell the lists apart, which stand one behind the other. */
const signs: Readonly<Record<SpellingOrder, string>> = {
  shortByBeginning: '1',
  shortByEnd: '2',
  longByEnd: '3',
};

/** What was typed is looked for among the short words up to this length, and among the long ones beyond. */
export const longestShortQuery = 7;

/** Words of so many letters may be meant by a short or by a long query, by one edit and by two. */
const isShort = (word: string): boolean => word.length <= longestShortQuery + 1;
const isLong = (word: string): boolean => word.length >= longestShortQuery - 1;

/** Shorter ones are never offered. */
const shortestWord = 4;

/** A word of a list, or what it begins with: the letters in the order of the list behind its sign. */
export type SpellingName = string;

const reversed = (word: string): string => word.split('').reverse().join('');

export const spellingName = (order: SpellingOrder, letters: string): SpellingName =>
  signs[order] + (order === 'shortByBeginning' ? letters : reversed(letters));

export const wordOfSpelling = (name: SpellingName): string =>
  name.startsWith(signs.shortByBeginning) ? name.slice(1) : reversed(name.slice(1));

/** A word of a list, with about how many articles it is found in. */
export interface SpellingRow {
  readonly name: SpellingName;
  readonly documents: number;
}

/** Of letters alone, each of one UTF-16 code unit: what has digits is no word that is misspelt. */
const isListed = (word: string): boolean =>
  word.length >= shortestWord && /^\p{L}+$/u.test(word) && !/[\ud800-\udfff]/.test(word);

/** The rows of all lists, in order. */
export const spellingRows = (words: ReadonlyMap<string, number>): readonly SpellingRow[] => {
  const rows: SpellingRow[] = [];
  for (const [word, documents] of words) {
    if (!isListed(word)) continue;
    const add = (order: SpellingOrder): void => {
      rows.push({ name: spellingName(order, word), documents });
    };
    if (isShort(word)) add('shortByBeginning');
    if (isShort(word)) add('shortByEnd');
    if (isLong(word)) add('longByEnd');
  }
  return rows.sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** Two for each power of ten: a rank among candidates needs no more. */
const magnitude = (documents: number): number => Math.min(9, Math.round(2 * Math.log10(documents)));

/** One line a row: the letters shared with the one before (one character in base 36), the rest, the magnitude. */
export const encodeSpellings = (rows: readonly SpellingRow[]): string => {
  let before = '';
  const lines = rows.map(({ name, documents }) => {
    const coded = frontCoded(name, before);
    before = name;
    return coded + (magnitude(documents) || '');
  });
  return lines.join('\n');
};

/** The rows of a text that `encodeSpellings` made. */
export const decodeSpellings = (text: string): readonly SpellingRow[] => {
  let before = '';
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const isCounted = line.length > 1 && /\d$/.test(line.slice(2));
      before = frontDecoded(isCounted ? line.slice(0, -1) : line, before);
      return { name: before, documents: isCounted ? 10 ** (Number(line.at(-1)) / 2) : 1 };
    });
};
