import type { ArchiveIndex, ArchiveSearch } from './archive-index.ts';
import type { DayRange } from './index/page-table.ts';
import { readYears } from './query/day-range.ts';
import { type Clause, parseQuery } from './query/parse-query.ts';
import { type Reach, type Scope, scopeOf } from './scope.ts';
import { type SearchAnswer, type SearchRequest, search } from './search.ts';

/** An answer, and what of the archive it is the answer of. */
export interface ArchiveAnswer extends SearchAnswer {
  readonly scope: Scope;
  readonly index: ArchiveIndex;
}

/** The years that a demand of a query limits it to, from the first to the last of its alternatives. */
const yearsOf = ({ excluded, alternatives }: Clause): readonly DayRange[] => {
  if (excluded) return [];
  const ranges = alternatives.flatMap((term) =>
    term.kind === 'field' && term.field === 'jahr' ? (readYears(term.value.text) ?? []) : [],
  );
  if (ranges.length < alternatives.length) return [];
  return [
    {
      earliest: Math.min(...ranges.map(({ earliest }) => earliest)),
      latest: Math.max(...ranges.map(({ latest }) => latest)),
    },
  ];
};

/** The part of an archive in which a request is answered. */
const scopeFor = ({ shards }: ArchiveSearch, { text, narrowing }: SearchRequest, reach: Reach): Scope =>
  scopeOf(shards, [narrowing.days, ...parseQuery(text).flatMap(yearsOf)], reach);

/** Answers a request in the part of an archive that its days or the reach choose. */
export const searchArchive = async (
  archive: ArchiveSearch,
  request: SearchRequest,
  reach: Reach,
): Promise<ArchiveAnswer> => {
  const scope = scopeFor(archive, request, reach);
  const index = await archive.index(scope.places);
  return { ...(await search(index, request)), scope, index };
};
