import type { PageRow } from '../index/page-table.ts';
import { mergedPlaces, type Postings, restrictedTo } from './postings.ts';
import type { ResolvedClause, ResolvedTerm } from './resolve.ts';
import { scores } from './score.ts';

/** A page that a query finds. */
export interface Match {
  readonly page: number;
  readonly score: number;
  /** The positions of what was found, in ascending order; none when only facets were asked for. */
  readonly places: readonly number[];
  /** Without what intake set aside it would not be found. */
  readonly restsOnSetAside: boolean;
}

export interface MatchOptions {
  readonly rows: readonly PageRow[];
  /** Whether what intake set aside is searched. */
  readonly setAside: boolean;
}

interface Found {
  readonly score: number;
  readonly places: readonly number[];
}

type FoundPages = ReadonlyMap<number, Found>;

const postingsOf = ({ postings }: ResolvedTerm, options: MatchOptions): readonly Postings[] =>
  options.setAside
    ? postings
    : postings.map((each) =>
        restrictedTo(each, (page, place) => place < (options.rows[page]?.setAsideFrom ?? 0)),
      );

/** Pages where all of them are found. */
const together = (several: readonly FoundPages[]): FoundPages => {
  const [first = new Map<number, Found>(), ...others] = [...several].sort((a, b) => a.size - b.size);
  if (others.length === 0) return first;
  const found = new Map<number, Found>();
  for (const [page, one] of first) {
    const rest = others.flatMap((each) => each.get(page) ?? []);
    if (rest.length < others.length) continue;
    const all = [one, ...rest];
    found.set(page, {
      score: all.reduce((sum, { score }) => sum + score, 0),
      places: mergedPlaces(all.map(({ places }) => places)),
    });
  }
  return found;
};

/** Pages where one of them is found, the better one counting. */
const either = (several: readonly FoundPages[]): FoundPages => {
  const [first, ...others] = several;
  if (first !== undefined && others.length === 0) return first;
  const found = new Map<number, Found>();
  for (const [page, one] of several.flatMap((each) => [...each])) {
    const known = found.get(page);
    found.set(page, {
      score: Math.max(one.score, known?.score ?? 0),
      places: mergedPlaces([...(known === undefined ? [] : [known.places]), one.places]),
    });
  }
  return found;
};

const pagesOfTerm = (term: ResolvedTerm, options: MatchOptions, meanLength: number): FoundPages => {
  if (term.pages !== undefined)
    return new Map([...term.pages].map((page) => [page, { score: 0, places: [] }]));
  const found = postingsOf(term, options).map((postings): FoundPages => {
    const scored = scores(postings, options.rows, meanLength);
    return new Map([...postings].map(([page, places]) => [page, { score: scored.get(page) ?? 0, places }]));
  });
  return together(found);
};

/** The pages that fulfil every clause of a query; all of them when nothing is demanded. */
export const matchPages = (clauses: readonly ResolvedClause[], options: MatchOptions): readonly Match[] => {
  const { rows } = options;
  const meanLength = rows.reduce((sum, { setAsideFrom }) => sum + setAsideFrom, 0) / Math.max(1, rows.length);
  const pagesOfClause = ({ alternatives }: ResolvedClause): FoundPages =>
    either(alternatives.map((term) => pagesOfTerm(term, options, meanLength)));
  const demanded = clauses.filter(({ excluded }) => !excluded).map(pagesOfClause);
  const exclusions = clauses.filter(({ excluded }) => excluded).map(pagesOfClause);
  const found =
    demanded.length === 0
      ? new Map(rows.map((_, page): [number, Found] => [page, { score: 0, places: [] }]))
      : together(demanded);
  return [...found]
    .filter(([page]) => !exclusions.some((excluded) => excluded.has(page)))
    .map(([page, { score, places }]) => {
      const setAsideFrom = rows[page]?.setAsideFrom ?? 0;
      return {
        page,
        score,
        places,
        restsOnSetAside: demanded.some((clause) => {
          const own = clause.get(page)?.places ?? [];
          return own.length > 0 && own.every((place) => place >= setAsideFrom);
        }),
      };
    });
};
