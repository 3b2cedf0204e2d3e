import { isKnownWord } from './read-query-word.ts';
import type { Lexicon } from './lexicon.ts';
import type { Query, QueryWord, Term } from './parse-query.ts';

/** Nobody misspells more words of a query; each takes some parts of the vocabulary and a look at thousands of words. */
const mostGuessed = 20;

const wordsOfTerm = (term: Term): readonly QueryWord[] => {
  if (term.kind === 'word') return [term];
  return term.kind === 'phrase' ? term.words : [];
};

/**
 * The words of a query that are not known and of which it is not guessed, either, what they may stand for: those
 * behind the first of them, in a text that somebody put into the field.
 */
export const wordsNotGuessed = async (query: Query, lexicon: Lexicon): Promise<ReadonlySet<QueryWord>> => {
  const words = query.flatMap(({ alternatives }) => alternatives.flatMap(wordsOfTerm));
  if (words.length <= mostGuessed) return new Set();
  const areKnown = await Promise.all(words.map(({ text }) => isKnownWord(text, lexicon)));
  return new Set(words.filter((_, place) => areKnown[place] === false).slice(mostGuessed));
};
