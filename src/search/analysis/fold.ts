import { spellingBefore1901 } from '../../german/spelling-before-1901.ts';
import { spellingVariants } from '../../german/spelling-variants.ts';

/** Letters that Unicode does not decompose into a base letter and a mark. */
const undecomposed: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ŧ: 't',
  ħ: 'h',
  ŋ: 'n',
  ı: 'i',
  ĸ: 'k',
};

const withoutMarks = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[ßæœøłđðþŧħŋıĸ]/g, (letter) => undecomposed[letter] ?? letter)
    .replace(/[\p{M}\p{Cf}'’ʼ`´]/gu, '')
    .normalize('NFC');

/** After a vowel, and in "qu", the e belongs to the word: neue, Frauen, Quelle. */
const transcribedAs = (text: string, [a = '', o = '', u = '']: string): string =>
  text
    .replace(/(?<![aeou])ae/g, a)
    .replace(/(?<![aeou])oe/g, o)
    .replace(/(?<![aeoq])ue/g, u);

/** Lower-case text with transcribed umlauts as umlauts: `präsident` for `praesident`. */
export const withUmlauts = (text: string): string => transcribedAs(text, 'äöü');

/**
 * Transcribed umlauts lose their e, as written ones lose their dots: Praesident, Präsident and Prasident are one. Of
 * „ueueue“ all do at once, because each would be one when the one before it is: a long row of them took seconds.
 */
const withoutTranscription = (text: string): string =>
  transcribedAs(
    text.replace(/(?<![aeoq])(?:ue){2,}/g, (row) => 'u'.repeat(row.length / 2)),
    'aou',
  );

const variants = [...spellingVariants, ...spellingBefore1901];
const sources = variants.map(({ pattern }) => pattern.source);
const refersBack = (source: string): boolean => /\\\d/.test(source);
const anyOf = (patterns: readonly string[]): RegExp => new RegExp(`(?:${patterns.join(')|(?:')})`);

/** One look tells whether any of the variants is in a word; most words have none. */
const anyVariant: readonly RegExp[] = [
  anyOf(sources.filter((source) => !refersBack(source))),
  ...sources.filter(refersBack).map((source) => new RegExp(source)),
];

const inOneSpelling = (text: string): string => {
  if (!anyVariant.some((pattern) => pattern.test(text))) return text;
  let spelled = text;
  for (const { pattern, replacement } of variants) spelled = spelled.replace(pattern, replacement);
  return spelled;
};

/**
 * The form under which spellings of one word meet: lower case, without accents, umlaut dots, apostrophes and
 * invisible characters, ß as ss, ae/oe/ue as a/o/u, old spelling as new. Folding a folded word changes nothing.
 */
export const fold = (text: string): string => {
  let folded = withoutMarks(text);
  for (;;) {
    const next = inOneSpelling(withoutTranscription(folded));
    if (next === folded) return folded;
    folded = next;
  }
};
