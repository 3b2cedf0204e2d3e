import { nounsInE, umlautAsPlural, umlautByRegion } from '../../german/umlaut-nouns.ts';
import { fold, withUmlauts } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { recentlyMade } from './recent.ts';
import { stem } from './stem.ts';

/**
 * Whether a noun, in any of its forms, is told from another noun by its umlaut alone: „Zählung“ beside „Zahlung“,
 * „Küche“ beside „Kuchen“. Not the plural that an umlaut makes: „Häuser“ is a form of „Haus“.
 */
export type StandsApart = (noun: string) => boolean;

/** Where no noun is known none has a twin. */
export const nothingApart: StandsApart = () => false;

const plainLetters: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };
const plain = (word: string): string => word.replace(/[äöü]/g, (letter) => plainLetters[letter] ?? letter);

const endings: readonly string[] = ['', 'e', 'en', 'n', 's', 'es', 'er'];
const endsAsPlural = new RegExp(`(?:${umlautAsPlural.join('|')})(?:n|s)?$`);
const ownInE = new Set(nounsInE.map((noun) => noun.replace(/e$/, '')));

/** Words are asked for again and again; so many answers are remembered. */
const mostRemembered = 20_000;

/** A noun is a twin when a lexicon lists both it and the noun without umlaut, and it is no form of that. */
export const createStandsApart = (lexicon: Lexicon): StandsApart => {
  const isNoun = (word: string): boolean => (lexicon.get(word)?.nounShare ?? 0) > 0.5;
  const isListed = (word: string): boolean => isNoun(word) || isNoun(word.replace(/ss$|ss(?=e)/, 'ß'));

  const isOwnNoun = (word: string, bare: string): boolean => {
    const ending = word.slice(bare.length);
    if (ending.startsWith('er')) return false;
    if (isNoun(bare)) return true;
    if (isNoun(`${bare}e`)) return !['', 's', 'es'].some((genitive) => isListed(plain(bare) + genitive));
    // „Zählen“ is no plural of „Zahl“, since there is no „Zähle“; a verb says so itself.
    const infinitive = lexicon.get(word.replace(/s$/, ''));
    return /ens?$/.test(word) && infinitive !== undefined && infinitive.nounShare < 0.5;
  };

  const standsApart = (noun: string): boolean => {
    const transcribed = withUmlauts(noun);
    const word = transcribed !== noun && isNoun(transcribed) ? transcribed : noun;
    if (!/[äöü]/.test(word)) return false;
    const plainWord = plain(word);
    const stemOfNoun = stem(fold(word), 'noun');
    // Spelling variants and plurals of foreign words have stems that are no beginnings.
    if (!fold(plainWord).startsWith(stemOfNoun) || endsAsPlural.test(plainWord)) return false;
    if (umlautByRegion.test(word)) return false;
    const bare = word.slice(0, stemOfNoun.length - (fold(plainWord).length - plainWord.length));
    if (ownInE.has(bare) && /^en?$/.test(word.slice(bare.length))) return true;
    const plainBare = plain(bare);
    const hasTwin = endings.some(
      (ending) => isListed(plainBare + ending) && stem(fold(plainBare + ending), 'noun') === stemOfNoun,
    );
    return hasTwin && isOwnNoun(word, bare);
  };

  const remembered = recentlyMade(standsApart, mostRemembered);
  return (noun) => (/[äöü]|[aou]e/i.test(noun) ? remembered(noun.toLowerCase()) : false);
};
