import { reportingVerbs, titleLeads, titlesThatAreWords } from '../../german/press-titles.ts';
import { compoundEnd } from './name-context.ts';
import type { NameToken } from './name-tokens.ts';
import { withoutGenitive } from './name-trie.ts';

const articles: ReadonlySet<string> = new Set('der die das dem den des'.split(' '));

const folded = (tokens: readonly NameToken[], at: number): string => tokens[at]?.folded ?? '';

const isTitleLead = (tokens: readonly NameToken[], at: number): boolean =>
  titleLeads.has(folded(tokens, at)) || reportingVerbs.has(folded(tokens, at));

const quotationMarks: ReadonlySet<string> = new Set('„“”"»«‚‘’\'›‹');

/** Whether quotation marks open directly before a stretch of the text and close directly behind it. */
export const isQuoted = (text: string, tokens: readonly NameToken[], at: number, last: number): boolean => {
  const start = tokens[at]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  return quotationMarks.has(text.charAt(start - 1)) && quotationMarks.has(text.charAt(end));
};

/** Whether a word is one of these, in the genitive too: des Spiegels. */
export const isOneOf = (words: ReadonlySet<string>, { folded: word }: NameToken): boolean =>
  words.has(word) || withoutGenitive(word).some((form) => words.has(form));

/** Whether an everyday word that is also the name of a paper is meant as the paper: berichtet der Spiegel. */
export const isTitleHere = (
  text: string,
  tokens: readonly NameToken[],
  at: number,
  last: number,
): boolean => {
  const first = tokens[at];
  const word = tokens[last];
  if (first === undefined || word === undefined) return false;
  const withArticle = articles.has(first.folded) && last === at + 1;
  if (!(at === last || withArticle) || !isOneOf(titlesThatAreWords, word)) return true;
  if (compoundEnd(tokens, last) > last || isQuoted(text, tokens, at, last)) return true;
  if (withArticle && !first.opensSentence && first.capital) return true;
  const before = withArticle || !articles.has(folded(tokens, at - 1)) ? at - 1 : at - 2;
  return (
    isTitleLead(tokens, before) ||
    (tokens[last + 1]?.joint === 'space' && reportingVerbs.has(folded(tokens, last + 1)))
  );
};

/** Names of parties that are words as well. */
export const partiesThatAreWords: ReadonlySet<string> = new Set(
  'gruene gruenen gruener linke linken linker liberale liberalen piraten volt union'.split(' '),
);

/** Before these the word is a colour, a direction, a single person. */
const singular: ReadonlySet<string> = new Set('im ins am das ein eine einen einem einer'.split(' '));

const plurals: ReadonlySet<string> = new Set('gruenen linken liberalen piraten union volt'.split(' '));

/** Whether the name of a party is meant as one: not im Grünen, not Grüne Woche. */
export const isPartyHere = (
  tokens: readonly NameToken[],
  at: number,
  next: NameToken | undefined,
): boolean => {
  const before = tokens[at]?.joint === 'space' ? folded(tokens, at - 1) : '';
  if (next?.joint === 'hyphen' && next.capital) return true;
  if (singular.has(before)) return false;
  return plurals.has(folded(tokens, at)) || next?.joint !== 'space' || !next.capital;
};
