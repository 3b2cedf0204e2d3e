import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBuiltIndex } from '../../src/site/open-built-index.ts';
import { inPackage } from '../../src/site/package-root.ts';
import type { ArchiveIndex } from '../../src/search/archive-index.ts';
import { ask, wholeIndex } from '../support/search-archive.ts';
import { buildTemporarySite, type TemporarySite } from '../support/temporary-site.ts';
import { type Judgement, judgeQuery, readQueryCases, tally } from '../support/judge-queries.ts';

/*
 * 170 queries over the five articles, written before the search was tuned on them. They are judged as a whole, as a
 * reader would: a single one may go wrong for the sake of others.
 */
describe('the search of the project’s own archive', () => {
  let site: TemporarySite;
  let judgements: readonly Judgement[] = [];
  let index: ArchiveIndex;

  before(async () => {
    site = await buildTemporarySite();
    const archive = await openBuiltIndex(site.folder);
    assert.ok(archive !== undefined);
    index = await wholeIndex(archive);
    const judged: Judgement[] = [];
    for (const one of readQueryCases(inPackage('tests/search/fixtures/queries.json'))) {
      judged.push(await judgeQuery(index, one));
    }
    judgements = judged;
  });
  after(() => site.remove());

  const faults = (): string =>
    judgements
      .filter(({ missing, wrong }) => missing.length + wrong.length > 0)
      .map(({ query, missing, wrong }) => `${query}: missing ${missing.join()}; wrong ${wrong.join()}`)
      .join('\n');

  it('finds at least 95 of 100 articles that a query should find', () => {
    assert.ok(tally(judgements).recall >= 0.95, faults());
  });

  it('finds at most 3 in 100 that it should not', () => {
    assert.ok(tally(judgements).precision >= 0.97, faults());
  });

  it('finds nothing for words that no article has', () => {
    const negative = judgements.filter(({ kind }) => kind === 'negative');
    assert.ok(negative.length > 0);
    for (const { query, wrongInTier1 } of negative) assert.deepEqual(wrongInTier1, [], query);
  });

  const pagesOf = async (query: string): Promise<readonly number[]> =>
    (await ask(index, query)).hits.map(({ page }) => page).toSorted((one, other) => one - other);

  it('finds a person whom the archive knows by initials', async () => {
    const found = await pagesOf('person:Trump Trump');
    assert.ok(found.length > 0);
    for (const query of ['D. Trump', 'D.Trump', 'D. J. Trump'])
      assert.deepEqual(await pagesOf(query), found, query);
    assert.deepEqual(await pagesOf('Q. Trump'), []);
  });
});
