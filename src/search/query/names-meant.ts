import type { ArchiveSearch } from '../archive-index.ts';
import { foldedName, type KnownName } from '../index/known-name.ts';
import { nameWithInitials, partedInitials, personsWithInitials } from './initials.ts';
import { type Clause, parseQuery, type QueryWord } from './parse-query.ts';

/** The words of a demand that is a word or a phrase and nothing else. */
const plainWords = ({
  excluded,
  alternatives: [term, ...others],
}: Clause): readonly QueryWord[] | undefined => {
  if (excluded || others.length > 0 || term === undefined) return undefined;
  if (term.kind === 'phrase') return term.words;
  return term.kind === 'word' && term.asBeginning !== 'always' ? [term] : undefined;
};

/**
 * Who and what bears the name that a query consists of, and who is meant by initials and a surname; nobody where it
 * demands anything else.
 */
export const namesMeant = async (
  { namesLike }: Pick<ArchiveSearch, 'namesLike'>,
  query: string,
): Promise<readonly KnownName[]> => {
  const clauses = parseQuery(query).map(plainWords);
  const words = clauses.includes(undefined) ? [] : clauses.flatMap((each) => each ?? []);
  const name = foldedName(words.map(({ text }) => text).join(' '));
  if (name === '') return [];
  const bearers = await namesLike(name);
  const short = nameWithInitials(words.flatMap(partedInitials).map(({ text }) => text));
  return bearers.length > 0 || short === undefined ? bearers : personsWithInitials({ namesLike }, short);
};
