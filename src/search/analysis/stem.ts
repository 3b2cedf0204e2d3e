import {
  closedNounSuffixes,
  type Ending,
  ierenEndings,
  lowerCaseEndings,
  nounEndings,
} from '../../german/inflection.ts';
import type { WordClass } from './word-class.ts';

const closedNoun = new RegExp(`^(.*(?:${closedNounSuffixes.join('|')}))(?:en|s)?$`);
const ierenVerb = new RegExp(`^(.{2,}ier)(?:${ierenEndings.join('|')})$`);
const vowel = /[aeiouy]/;

const withoutFirstFitting = (word: string, endings: readonly Ending[]): string => {
  for (const { ending, after, rest } of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < rest) continue;
    const remainder = word.slice(0, -ending.length);
    if (vowel.test(remainder) && (after === undefined || after.test(remainder))) return remainder;
  }
  return word;
};

const withoutEndings = (word: string, groups: readonly (readonly Ending[])[]): string =>
  groups.reduce(withoutFirstFitting, word);

const nounStem = (word: string): string => {
  const singular = word.replace(/innen$/, 'in').replace(/niss(?:e[ns]?|es)$/, 'nis');
  return closedNoun.exec(singular)?.[1] ?? withoutEndings(singular, nounEndings);
};

const lowerCaseStem = (word: string): string =>
  ierenVerb.exec(word)?.[1] ?? withoutEndings(word, lowerCaseEndings);

/**
 * The part of a folded word that its inflected forms share: `grenzubergang` for `grenzubergange`. Only endings
 * of inflection go, never a derivational suffix, so `sicherheit` stays apart from `sicher`. Words of fewer than
 * four letters, function words and numbers stay as they are.
 */
export const stem = (folded: string, wordClass: WordClass): string => {
  if (folded.length < 4) return folded;
  if (wordClass === 'noun') return nounStem(folded);
  return wordClass === 'lowerCase' ? lowerCaseStem(folded) : folded;
};
