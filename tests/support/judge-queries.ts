import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ArchiveIndex } from '../../src/search/archive-index.ts';
import type { Match } from '../../src/search/query/match.ts';
import { ask } from './search-archive.ts';

/** A query of which it is known which articles it must find and which it must not; of others it may either. */
export interface QueryCase {
  readonly query: string;
  readonly kind: string;
  readonly expected: readonly string[];
  readonly must_not: readonly string[];
}

export interface Judgement {
  readonly kind: string;
  readonly query: string;
  readonly wanted: number;
  /** Wanted and not found, in neither tier. */
  readonly missing: readonly string[];
  readonly missingInTier1: readonly string[];
  /** Found and unwanted, in either tier. */
  readonly wrong: readonly string[];
  readonly wrongInTier1: readonly string[];
}

const cases = z.array(
  z.object({
    query: z.string(),
    kind: z.string(),
    expected: z.array(z.string()),
    must_not: z.array(z.string()),
  }),
);

/** Reads a file of cases; those without a demand are left out. */
export const readQueryCases = (file: string): readonly QueryCase[] =>
  cases
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .filter(({ expected, must_not }) => expected.length + must_not.length > 0);

const idsOf = (index: ArchiveIndex, matches: readonly Match[]): Promise<readonly string[]> =>
  Promise.all(matches.map(async ({ page }) => (await index.entry(page)).id));

/** Asks an index and compares. `nameOf` gives the id of an article that a case calls otherwise. */
export const judgeQuery = async (
  index: ArchiveIndex,
  { query, kind, expected, must_not }: QueryCase,
  nameOf: (name: string) => string = (name) => name,
): Promise<Judgement> => {
  const answer = await ask(index, query);
  const tier1 = new Set(await idsOf(index, answer.hits));
  const both = new Set([...tier1, ...(await idsOf(index, answer.related))]);
  const wanted = expected.map(nameOf);
  const unwanted = must_not.map(nameOf);
  return {
    kind,
    query,
    wanted: wanted.length,
    missing: wanted.filter((id) => !both.has(id)),
    missingInTier1: wanted.filter((id) => !tier1.has(id)),
    wrong: unwanted.filter((id) => both.has(id)),
    wrongInTier1: unwanted.filter((id) => tier1.has(id)),
  };
};

export interface Tally {
  readonly queries: number;
  /** Nothing missing and nothing wrong. */
  readonly right: number;
  readonly rightInTier1: number;
  readonly recall: number;
  readonly precision: number;
  readonly precisionInTier1: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Adds up: recall and precision over all pairs of query and article. */
export const tally = (judgements: readonly Judgement[]): Tally => {
  const wanted = sum(judgements.map((one) => one.wanted));
  const found = wanted - sum(judgements.map(({ missing }) => missing.length));
  const foundInTier1 = wanted - sum(judgements.map(({ missingInTier1 }) => missingInTier1.length));
  return {
    queries: judgements.length,
    right: judgements.filter(({ missing, wrong }) => missing.length + wrong.length === 0).length,
    rightInTier1: judgements.filter((one) => one.missingInTier1.length + one.wrongInTier1.length === 0)
      .length,
    recall: share(found, wanted),
    precision: share(found, found + sum(judgements.map(({ wrong }) => wrong.length))),
    precisionInTier1: share(
      foundInTier1,
      foundInTier1 + sum(judgements.map(({ wrongInTier1 }) => wrongInTier1.length)),
    ),
  };
};
