import { functionWords } from '../../german/function-words.ts';
import { givenNames, placesThatAreGivenNames } from '../../german/given-names.ts';
import { compoundHeads } from '../../german/name-compounds.ts';
import { titles } from '../../german/person-nouns.ts';
import { commonSurnames, surnamesThatAreWords } from '../../german/common-surnames.ts';
import {
  adverbsAsSurnames,
  afterAdverbs,
  verbsAfterNames,
  wordsAsSurnames,
} from '../../german/words-as-surnames.ts';
import { placesThatAreWords } from '../../german/places-that-are-words.ts';
import { foldName } from './fold-name.ts';
import type { NameToken } from './name-tokens.ts';
import { arabicArticles, givenNameParts } from './person-names.ts';
import { isCompoundTail, isRoleWord, isThing } from './word-kind.ts';

const foldedFunctionWords: ReadonlySet<string> = new Set(
  functionWords.flatMap((row) => row.split(' ')).map(foldName),
);

/** Words in lower case before a noun: the president, of the lawful president. */
const endsLikeAdjective = /(?:e|en|er|es|em)$/;

const determiners: ReadonlySet<string> = new Set(
  [
    'der die das dem den des ein eine einem einen einer eines am im zum zur beim vom kein keine keinen dieser diese',
    'diesem diesen dieses jeder jede jedem jeden jedes sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer',
    'ihres mein meine meinem meinen meiner unser unsere unserem unseren unserer',
  ].flatMap((row) => row.split(' ')),
);

/** Weak verbs in the past look like adjectives, but need no determiner: sagte Koch, der gesuchte Koch. */
const looksLikeVerb = /[^s]te$|[^s]ten$/;

/** Whether the word at a position stands before a noun: a determiner or an adjective. */
const leadsToNoun = (tokens: readonly NameToken[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  const { text, folded, capital } = token;
  if (determiners.has(folded)) return true;
  if (capital || !endsLikeAdjective.test(text) || foldedFunctionWords.has(folded)) return false;
  return !looksLikeVerb.test(text) || (token.joint === 'space' && leadsToNoun(tokens, at - 1));
};

/** Whether a determiner or an adjective stands directly before a word. */
export const leadsToNounBefore = (tokens: readonly NameToken[], at: number): boolean =>
  tokens[at]?.joint === 'space' && leadsToNoun(tokens, at - 1);

const mostGivenNames = 4;

/**
 * The first names before a surname, folded; empty when the surname stands alone or after an office. A
 * capitalised word that no rule knows counts as a first name: better a name left unlinked than two people
 * made one. `isTaken` tells the words that already belong to another name.
 */
export const givenNamesBefore = (
  tokens: readonly NameToken[],
  at: number,
  isTaken: (index: number) => boolean,
): readonly string[] => {
  const isFirstName = (index: number): boolean => {
    const token = tokens[index];
    if (token === undefined || !token.capital || isTaken(index)) return false;
    const { folded } = token;
    if (givenNames.has(folded)) return true;
    if (foldedFunctionWords.has(folded) || titles.has(folded) || isRoleWord(folded) || isThing(folded)) {
      return false;
    }
    return token.joint !== 'space' || !leadsToNoun(tokens, index - 1);
  };
  let start = at;
  while (start > 0 && at - start < mostGivenNames) {
    const joint = tokens[start]?.joint;
    const joined = joint === 'space' || (joint === 'hyphen' && start < at);
    if (!joined || !isFirstName(start - 1)) break;
    start -= 1;
  }
  return givenNameParts(tokens.slice(start, at));
};

/** Whether a surname that is a first name as well is one here, of somebody else: Wolfgang Franz, but Franz Kafka. */
export const isGivenName = (tokens: readonly NameToken[], at: number, last: number): boolean => {
  const { folded = '' } = tokens[at] ?? {};
  if (at !== last || !(givenNames.has(folded) || placesThatAreGivenNames.has(folded))) return false;
  const next = tokens[last + 1];
  return next?.joint === 'space' && next.capital && !isRoleWord(next.folded) && !isThing(next.folded);
};

/** Where the longer word ends that a name begins, at the position of its last part. */
export const compoundEnd = (tokens: readonly NameToken[], last: number): number => {
  let end = last;
  while (tokens[end + 1]?.joint === 'hyphen') end += 1;
  return end;
};

/** Whether what is joined before a name by a hyphen leaves it a name: Anti-Trump, al-Gaddafi. */
export const isFreeBefore = (tokens: readonly NameToken[], at: number): boolean => {
  if (tokens[at]?.joint !== 'hyphen') return true;
  const before = tokens[at - 1]?.folded ?? '';
  return compoundHeads.has(before) || arabicArticles.has(before);
};

/** Before a name these speak of a thing that is called after it: ein Merkel-Double, das Koch-Papier. */
const leadsToThing: ReadonlySet<string> = new Set(
  'ein eine einem einen einer eines das dieses jedes kein keine keinem keinen keiner keines'.split(' '),
);

/** Whether what is joined after a surname leaves it that surname: Trump-Regierung, not Müller-Lüdenscheidt. */
export const isFreeAfter = (tokens: readonly NameToken[], at: number, last: number): boolean => {
  const end = compoundEnd(tokens, last);
  const tail = tokens[end];
  if (end === last || tail === undefined || !tail.capital) return true;
  if (tokens[at]?.joint === 'space' && leadsToThing.has(tokens[at - 1]?.folded ?? '')) return true;
  const word = tail.text.toLowerCase();
  const isSurname = commonSurnames.has(word) || surnamesThatAreWords.has(word);
  return isCompoundTail(tail.folded) && (!isSurname || leadsToNounBefore(tokens, at));
};

const generations: ReadonlySet<string> = new Set('jr jun junior sr sen senior'.split(' '));

/** Whether the name goes on to name a son or a father of the same name. */
export const isOtherGeneration = (tokens: readonly NameToken[], last: number): boolean => {
  const next = tokens[last + 1];
  return next?.joint === 'space' && generations.has(next.folded);
};

/** Whether a name is a German word as well, in the genitive too: Koch, Kochs. */
export const isAlsoWord = ({ text }: NameToken): boolean =>
  [text.toLowerCase(), text.toLowerCase().replace(/(?<!s)s$/, '')].some(
    (word) => surnamesThatAreWords.has(word) || wordsAsSurnames.has(word) || placesThatAreWords.has(word),
  );

/** No person is spoken of with these: ein Brand, das Essen, im Stern. */
const impersonal: ReadonlySet<string> = new Set(
  'ein eine einem einen einer eines kein keine keinem keinen keiner das am im zum zur vom ins ans aufs jeder jede jedes jedem jeden manche mancher'.split(
    ' ',
  ),
);

/** A surname that is a conjunction as well: before a verb it is the name. */
const startsAsConjunction = (token: NameToken, next: NameToken | undefined): boolean =>
  token.opensSentence &&
  next?.joint === 'space' &&
  foldedFunctionWords.has(token.folded) &&
  (next.capital || (foldedFunctionWords.has(next.folded) && !verbsAfterNames.has(next.text)));

const startsAsAdverb = (token: NameToken, next: NameToken | undefined): boolean =>
  token.opensSentence &&
  adverbsAsSurnames.has(token.text.toLowerCase()) &&
  next?.joint === 'space' &&
  afterAdverbs.has(next.folded);

/** Whether a surname stands where German would put a word: der Koch, guter Koch, ein Brand, Lange bevor … */
export const isPlainWord = (tokens: readonly NameToken[], at: number, last: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  const next = tokens[at + 1];
  if (startsAsAdverb(token, next) || (at === last && startsAsConjunction(token, next))) return true;
  const before = token.joint === 'space' ? tokens[at - 1] : undefined;
  if (before === undefined) return false;
  if (impersonal.has(before.folded) && compoundEnd(tokens, last) === last) return true;
  return isAlsoWord(token) && compoundEnd(tokens, last) === last && leadsToNoun(tokens, at - 1);
};

const articles: ReadonlySet<string> = new Set(['die', 'der', 'den']);

/** Several of a family: die Maduros. A genitive has no article before it. */
export const isFamily = (
  tokens: readonly NameToken[],
  at: number,
  last: number,
  surname: readonly NameToken[],
): boolean => {
  const before = tokens[at]?.joint === 'space' ? tokens[at - 1] : undefined;
  const named = surname.at(-1)?.folded;
  return before !== undefined && articles.has(before.folded) && tokens[last]?.folded === `${named ?? ''}s`;
};

/** Whether the word before says what the person is: Altkanzler Kohl. */
export const followsRole = (tokens: readonly NameToken[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    tokens[at]?.joint === 'space' &&
    before !== undefined &&
    before.capital &&
    (isRoleWord(before.folded) || titles.has(before.folded))
  );
};
