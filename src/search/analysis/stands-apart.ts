import { compoundPrefixes } from '../../german/compound-parts.ts';
import { nounsInE, umlautAsPlural, umlautByRegion } from '../../german/umlaut-nouns.ts';
import { fold, withUmlauts } from './fold.ts';
import { isBareOfPlural, isInfinitive } from './looks-inflected.ts';
import type { Apartness } from './key.ts';
import type { Lexicon } from './lexicon.ts';
import { recentlyMade } from './recent.ts';
import { stem } from './stem.ts';

/**
 * Whether a noun, in any of its forms, is told from another noun of the same stem: „Zählung“ beside „Zahlung“,
 * „Küche“ beside „Kuchen“, „Schlosser“ beside „Schlösser“. Not the plural that an umlaut makes: „Häuser“ is a form
 * of „Haus“.
 */
export type StandsApart = (noun: string) => Apartness | undefined;

/** Where no noun is known none has a twin. */
export const nothingApart: StandsApart = () => undefined;

const plainLetters: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };
const plain = (word: string): string => word.replace(/[äöü]/g, (letter) => plainLetters[letter] ?? letter);

const endings: readonly string[] = ['', 'e', 'en', 'n', 's', 'es', 'er'];
const endsAsPlural = new RegExp(`(?:${umlautAsPlural.join('|')})(?:n|s)?$`);
const ownInE = new Set(nounsInE.map((noun) => noun.replace(/e$/, '')));

/** Words are asked for again and again; so many answers are remembered. */
const mostRemembered = 20_000;

/** A noun is a twin when a lexicon lists both it and the other, and it is no form of that. */
export const createStandsApart = (lexicon: Lexicon): StandsApart => {
  const isNoun = (word: string): boolean => (lexicon.get(word)?.nounShare ?? 0) > 0.5;
  const isListed = (word: string): boolean => isNoun(word) || isNoun(word.replace(/ss$|ss(?=e)/, 'ß'));
  const mayBeNoun = (word: string): boolean => (lexicon.get(word)?.nounShare ?? 0) > 0.2;
  const isVerb = (word: string): boolean => (lexicon.get(word)?.nounShare ?? 1) < 0.5;

  /** Whether a noun without umlaut, that begins like this, has this stem. */
  const hasTwin = (beginning: string, stemOfNoun: string): boolean =>
    endings.some(
      (ending) => isListed(beginning + ending) && stem(fold(beginning + ending), 'noun') === stemOfNoun,
    );

  const isOwnNoun = (word: string, bare: string): boolean => {
    const ending = word.slice(bare.length);
    if (ending.startsWith('er')) return false;
    if (isNoun(bare)) return true;
    if (isNoun(`${bare}e`)) return !['', 's', 'es'].some((genitive) => isListed(plain(bare) + genitive));
    // „Zählen“ is no plural of „Zahl“, since there is no „Zähle“, and „Wäge-“ none of „Wagen“; a verb says so.
    return /^(?:e?|ens?)$/.test(ending) && isVerb(`${bare}en`) && !mayBeNoun(`${bare}e`);
  };

  const hasUmlautOfItsOwn = (word: string): boolean => {
    const plainWord = plain(word);
    const stemOfNoun = stem(fold(word), 'noun');
    // Spelling variants and plurals of foreign words have stems that are no beginnings.
    if (!fold(plainWord).startsWith(stemOfNoun) || endsAsPlural.test(plainWord)) return false;
    if (umlautByRegion.test(word)) return false;
    const bare = word.slice(0, stemOfNoun.length - (fold(plainWord).length - plainWord.length));
    if (ownInE.has(bare) && /^en?$/.test(word.slice(bare.length))) return true;
    return hasTwin(plain(bare), stemOfNoun) && isOwnNoun(word, bare);
  };

  /** „Poel“, which is no transcription of „Pöl“, and no form of „Pole“. */
  const isNameWithE = (noun: string): boolean => {
    const folded = fold(noun);
    return isNoun(noun) && hasTwin(stem(folded, 'noun'), stem(folded, 'noun'));
  };

  /** „Nicht-“ is no „Nichte“. */
  const isPrefixLikeNoun = (word: string): boolean =>
    compoundPrefixes.has(word) && !isNoun(word) && hasTwin(word, stem(word, 'noun'));

  const standsApart = (noun: string): Apartness | undefined => {
    const transcribed = withUmlauts(noun);
    const word = transcribed !== noun && isNoun(transcribed) ? transcribed : noun;
    if (isPrefixLikeNoun(word)) return 'unrelated';
    if (/[äöü]/.test(word)) return hasUmlautOfItsOwn(word) ? 'unrelated' : undefined;
    if (transcribed !== noun && isNameWithE(noun)) return 'unrelated';
    return isBareOfPlural(word) || isInfinitive(word, lexicon) ? 'related' : undefined;
  };

  const remembered = recentlyMade(standsApart, mostRemembered);
  return (noun) => remembered(noun.toLowerCase());
};
