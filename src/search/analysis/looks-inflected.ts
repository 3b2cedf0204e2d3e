import { genitivesInEns, mixedNouns, pluralsInEr } from '../../german/noun-plurals.ts';
import { umlautAsPlural, umlautNotInAll } from '../../german/umlaut-nouns.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { stem } from './stem.ts';

const umlautOf: Readonly<Record<string, string>> = { au: 'äu', a: 'ä', o: 'ö', u: 'ü' };

/** With an umlaut in the last syllable, as in plurals: `plän` of „plan“. */
const umlauted = (noun: string): string =>
  noun.replace(/(au|[aou])(?=[^aeiouyäöü]+$)/, (vowel) => umlautOf[vowel] ?? vowel);

const pluralsWithUmlaut = pluralsInEr.filter((plural) => /[äöü]/.test(plural));
const bareOfPlural = new RegExp(`(?:${pluralsWithUmlaut.map(fold).join('|')})[ns]?$`);

/**
 * Whether a noun, in lower case, looks like a plural in -er but for its umlaut: „Schlosser“ beside „Schlösser“,
 * „Düsseldorfer“ beside „Dörfer“.
 */
export const isBareOfPlural = (noun: string): boolean =>
  bareOfPlural.test(noun) && stem(noun, 'noun') !== noun;

const shortestNoun = 3;

const hasUmlautInPlural = new Set(umlautAsPlural.filter((noun) => !umlautNotInAll.includes(noun)));
/** „Handelns“ is of „handeln“. */
const inElnOrErn = /^(.*[aeiouyäöü].*e[lr])n(s?)$/;

/**
 * Whether a noun, in lower case, is an infinitive that looks like a form of a masculine or neuter noun: „Planens“,
 * „Einkaufen“. Its genitive always is one, another form only where the noun has no plural in -e (Pläne, Tests).
 */
export const isInfinitive = (noun: string, lexicon: Lexicon): boolean => {
  const isNoun = (word: string): boolean => (lexicon.get(word)?.nounShare ?? 0) > 0.5;
  const [, shortBare = '', shortGenitive = ''] = inElnOrErn.exec(noun) ?? [];
  if (shortBare !== '') {
    const isVerb = lexicon.has(`${shortBare}n`) && !isNoun(`${shortBare}n`);
    return isNoun(shortBare) && (hasUmlautInPlural.has(shortBare) || (isVerb && shortGenitive !== ''));
  }
  const frequency = (word: string): number => (isNoun(word) ? (lexicon.get(word)?.frequency ?? 0) : 0);
  const [, bare = '', genitive = ''] = /^(.*[aeiouyäöü].*)en(s?)$/.exec(noun) ?? [];
  if (bare.length < shortestNoun || mixedNouns.has(bare) || genitivesInEns.has(noun)) return false;
  const isMasculine = isNoun(bare) && (isNoun(`${bare}s`) || isNoun(`${bare}es`));
  if (!isMasculine || isNoun(`${bare}en`) || !lexicon.has(`${bare}en`)) return false;
  const withUmlaut = umlauted(bare) === bare ? 0 : frequency(`${umlauted(bare)}e`);
  return genitive !== '' || frequency(`${bare}e`) <= withUmlaut;
};
