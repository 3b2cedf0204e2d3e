import {
  closedNounSuffixes,
  ierenEndings,
  nominalisedAdjective,
  nounEndings,
} from '../../german/inflection.ts';
import { foreignPlurals, pluralsInEr, singularsInEr, wordsInS } from '../../german/noun-plurals.ts';
import { verbStem } from './verb-stem.ts';
import { withoutEnding } from './without-endings.ts';
import type { WordClass } from './word-class.ts';

const closedNoun = new RegExp(`^(.*(?:${closedNounSuffixes.join('|')}))(?:en|s)?$`);
const ierenVerb = new RegExp(`^(.{2,}ier)(?:${ierenEndings.join('|')})$`);
const pluralInEr = new RegExp(`(?:${pluralsInEr.join('|')})n?$`);

const nounStem = (word: string): string => {
  if (wordsInS.has(word)) return word;
  const singular = (foreignPlurals.get(word) ?? word)
    .replace(/(?<=.{3})innen$/, 'in')
    .replace(/niss(?:e[ns]?|es)$/, 'nis')
    .replace(/(?<=ism)(?:us|en)$/, '')
    .replace(/(?<=.{3}i)(?<!(?:stud|cur)i)ums?$/, '');
  const closed = closedNoun.exec(singular)?.[1] ?? nominalisedAdjective.exec(singular)?.[1];
  if (closed !== undefined) return closed;
  if (pluralInEr.test(singular) && !singularsInEr.test(singular)) return singular.replace(/ern?$/, '');
  return nounEndings.reduce(withoutEnding, singular);
};

const lowerCaseStem = (word: string): string => ierenVerb.exec(word)?.[1] ?? verbStem(word);

/**
 * The part of a folded word that its inflected forms share: `grenzubergang` for `grenzubergange`, `vorschlag`
 * for `vorgeschlagen`. Only what inflection adds goes, never a derivational suffix, so `sicherheit` stays apart
 * from `sicher`. Words of fewer than four letters, function words and numbers stay as they are.
 */
export const stem = (folded: string, wordClass: WordClass): string => {
  if (wordClass === 'noun') return folded.length < 4 ? folded : nounStem(folded);
  return wordClass === 'lowerCase' ? lowerCaseStem(folded) : folded;
};
