import type { ArchiveSearch } from '../archive-index.ts';
import { foldedName, type KnownName } from '../index/known-name.ts';
import { type Clause, parseQuery } from './parse-query.ts';

/** The words of a demand that is a word or a phrase and nothing else. */
const plainWords = ({ excluded, alternatives: [term, ...others] }: Clause): readonly string[] | undefined => {
  if (excluded || others.length > 0 || term === undefined) return undefined;
  if (term.kind === 'phrase') return term.words.map(({ text }) => text);
  return term.kind === 'word' && term.asBeginning !== 'always' ? [term.text] : undefined;
};

/** Who and what bears the name that a query consists of; nobody where it demands anything else. */
export const namesMeant = async (
  { namesLike }: Pick<ArchiveSearch, 'namesLike'>,
  query: string,
): Promise<readonly KnownName[]> => {
  const words = parseQuery(query).map(plainWords);
  const name = words.includes(undefined) ? '' : foldedName(words.flat().join(' '));
  return name === '' ? [] : namesLike(name);
};
