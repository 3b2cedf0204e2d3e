import {
  closedNounSuffixes,
  ierenEndings,
  nominalisedAdjective,
  nounEndings,
} from '../../german/inflection.ts';
import {
  agentsLikeAdjectives,
  foreignPlurals,
  placeInIngen,
  pluralsInEr,
  singularsInEr,
  wordsInE,
  wordsInEn,
  wordsInS,
} from '../../german/noun-plurals.ts';
import { fold } from './fold.ts';
import { longestWord } from './longest-word.ts';
import { verbStem } from './verb-stem.ts';
import { withoutEnding } from './without-endings.ts';
import type { WordClass } from './word-class.ts';

const closedNoun = new RegExp(`^(.*(?:${closedNounSuffixes.join('|')}))(?:en|s)?$`);
const ierenVerb = new RegExp(`^(.{2,}ier)(?:${ierenEndings.join('|')})$`);
const pluralInEr = new RegExp(`(?:${pluralsInEr.map(fold).join('|')})[ns]?$`);

/** The dictionary form of a noun that ends like a form of another: „Eisen“, „Marke“, „Kissingen“. */
const endsByItself = (word: string): string | undefined => {
  if (wordsInS.has(word)) return word;
  const withoutS = word.replace(/(?<=en)s$/, '');
  if (wordsInEn.has(withoutS) || placeInIngen.test(word)) return withoutS;
  const withoutN = word.replace(/(?<=e)n$/, '');
  return wordsInE.has(withoutN) ? withoutN : undefined;
};

const isPluralInEr = (word: string): boolean =>
  pluralInEr.test(word) && !singularsInEr.some((pattern) => pattern.test(word));

const nounStem = (word: string): string => {
  const own = endsByItself(word);
  if (own !== undefined) return own;
  const singular = (foreignPlurals.get(word) ?? word)
    .replace(/(?<=.{3})innen$/, 'in')
    .replace(/niss(?:e[ns]?|es)$/, 'nis')
    .replace(/(?<=ism)(?:us|en)$/, '')
    .replace(/(?<=.{3}i)(?<!(?:stud|cur)i)ums?$/, '');
  const adjective = agentsLikeAdjectives.test(singular)
    ? undefined
    : nominalisedAdjective.exec(singular)?.[1];
  const closed = closedNoun.exec(singular)?.[1] ?? adjective;
  if (closed !== undefined) return closed;
  if (isPluralInEr(singular)) return singular.replace(/er[ns]?$/, '');
  return nounEndings.reduce(withoutEnding, singular);
};

const lowerCaseStem = (word: string): string => ierenVerb.exec(word)?.[1] ?? verbStem(word);

/**
 * The part of a folded word that its inflected forms share: `grenzubergang` for `grenzubergange`, `vorschlag`
 * for `vorgeschlagen`. Only what inflection adds goes, never a derivational suffix, so `sicherheit` stays apart
 * from `sicher`. Words of fewer than four letters, endless ones, function words and numbers stay as they are.
 */
export const stem = (folded: string, wordClass: WordClass): string => {
  if (folded.length > longestWord) return folded;
  if (wordClass === 'noun') return folded.length < 4 ? folded : nounStem(folded);
  return wordClass === 'lowerCase' ? lowerCaseStem(folded) : folded;
};
