/** A noun in the singular; `genitive` is the whole form. */
export interface Noun {
  readonly word: string;
  readonly gender: 'm' | 'f' | 'n';
  readonly genitive: string;
}

/** Nominative, genitive, dative, accusative. */
export type Case = 'n' | 'g' | 'd' | 'a';

/** Reads `Ausbau m s`: the word, its gender, and what the genitive adds. */
const readNoun = (row: string): Noun => {
  const [word = '', gender, ending = ''] = row.split(' ');
  if (gender !== 'm' && gender !== 'f' && gender !== 'n') throw new TypeError(row);
  return { word, gender, genitive: word + ending };
};

/** Many nouns in one text, a comma between them. */
export const readNouns = (rows: string): readonly Noun[] =>
  rows.split(',').map((row) => readNoun(row.trim()));

/** The compound of a first part, its linking element included, and a noun. */
export const compound = (first: string, { word, gender, genitive }: Noun): Noun => ({
  word: first + word.toLowerCase(),
  gender,
  genitive: first + genitive.toLowerCase(),
});

const articles: Readonly<Record<Noun['gender'], Readonly<Record<Case, string>>>> = {
  m: { n: 'der', g: 'des', d: 'dem', a: 'den' },
  f: { n: 'die', g: 'der', d: 'der', a: 'die' },
  n: { n: 'das', g: 'des', d: 'dem', a: 'das' },
};

const weakEnding = (gender: Noun['gender'], wanted: Case): string =>
  wanted === 'n' || (wanted === 'a' && gender !== 'm') ? 'e' : 'en';

/** The noun with its definite article and, where one is given, an adjective between them. */
export const declined = (noun: Noun, wanted: Case, adjective?: string): string => {
  const { gender, word, genitive } = noun;
  const between = adjective === undefined ? ' ' : ` ${adjective}${weakEnding(gender, wanted)} `;
  return articles[gender][wanted] + between + (wanted === 'g' ? genitive : word);
};
