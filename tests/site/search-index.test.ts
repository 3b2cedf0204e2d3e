import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { noKnowledge } from '../../src/search/analysis/knowledge.ts';
import { type DocumentSummary, summarise } from '../../src/search/build/plan.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { outputStage } from '../../src/site/outputs/output-stage.ts';
import type { SiteState } from '../../src/site/outputs/known-site.ts';
import { indexSearch } from '../../src/site/search/index-search.ts';
import type { TextParts } from '../../src/site/search/text-parts.ts';
import { type SearchWork, workHere, workInPool } from '../../src/site/search/search-work.ts';
import { startPool } from '../../src/site/workers/pool.ts';
import { textDocument } from '../support/search-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { treeHashes } from '../support/tree-hashes.ts';
import { noParts } from '../../src/search/index/part-list.ts';
import { isIsoDay } from '../../src/record/identifiers.ts';

const sizes = { shard: 400, segment: 150, batch: 100 };

/** Reports from twelve years, each of about fifty letters. */
const reports = (count = 24): readonly SearchDocument[] =>
  Array.from({ length: count }, (_, place) => {
    const day = `${2000 + (place % 12)}-0${1 + (place % 9)}-11`;
    assert.ok(isIsoDay(day));
    const text = `Der Minister Nr. ${place} sprach über die Wahl${place % 5} und den Haushalt.`;
    return { ...textDocument(`bericht-${place}`, text), days: { earliest: day, latest: day } };
  });

/** A site's search in a folder, indexed again and again with what is known of the time before. */
const start = async (context: TestContext) => {
  const folder = await temporaryFolder(context);
  const cache = join(folder, 'cache');
  let former: SiteState | undefined;
  const run = async (
    documents: readonly SearchDocument[],
    {
      forget = false,
      work = workHere(noKnowledge),
      formerTexts = former?.textParts ?? new Map(),
    }: { forget?: boolean; work?: SearchWork; formerTexts?: TextParts } = {},
  ) => {
    const site = join(folder, 'site');
    if (forget) {
      former = undefined;
      rmSync(site, { recursive: true, force: true });
    }
    const stage = outputStage(site, former);
    const segments: string[] = [];
    const shards: string[] = [];
    const given: string[] = [];
    const summaries: readonly DocumentSummary[] = documents.map(summarise);
    const { textParts } = await indexSearch({
      summaries,
      documentOf: (id) => documents.find((document) => document.id === id) ?? assert.fail(id),
      names: noParts,
      version: 'eins',
      sizes,
      folder: cache,
      stage,
      formerTexts,
      startWork: async () => ({
        ...work,
        segment: (task) => {
          segments.push(task.name);
          given.push(
            ...task.batches.flatMap(({ documents: own = [] }) =>
              own.map((document) => ('record' in document ? document.record.id : document.id)),
            ),
          );
          return work.segment(task);
        },
        shard: (task) => {
          shards.push(task.name);
          return work.shard(task);
        },
      }),
    });
    const gone = (former?.table.paths ?? []).filter((path) => stage.output(path) === undefined);
    for (const path of gone) rmSync(join(site, path));
    former = {
      stand: '',
      input: '',
      made: { kinds: new Map(), rows: [], frames: { frame: '', ground: '', names: '', times: '' } },
      articles: documents.length,
      pages: 0,
      table: stage.table(),
      drafts: [],
      textParts,
    };
    return { segments, shards, given, written: stage.written.size, textParts, tree: await treeHashes(site) };
  };
  const fresh = async (documents: readonly SearchDocument[]) => {
    const clean = await start(context);
    return clean.run(documents);
  };
  return { cache, run, fresh };
};

const changed = (documents: readonly SearchDocument[], place: number, text: string) =>
  documents.map((document, at) =>
    at === place ? { ...document, passages: textDocument('x', text).passages } : document,
  );

void test('One changed article has its segment and its shard made anew, and nothing else', async (context) => {
  const { run, fresh } = await start(context);
  const first = await run(reports());
  assert.ok(first.shards.length > 2 && first.segments.length > first.shards.length);
  const edited = changed(reports(), 7, 'Ganz anders lautet dieser Bericht aus Caracas.');
  const second = await run(edited);
  assert.deepEqual([second.segments.length, second.shards.length], [1, 1]);
  assert.ok(second.given.includes('bericht-7') && second.given.length < 4);
  const clean = await fresh(edited);
  assert.deepEqual(second.tree, clean.tree);
  assert.deepEqual(second.textParts, clean.textParts);
  const third = await run(edited);
  assert.deepEqual([third.segments, third.shards, third.written], [[], [], 0]);
});

void test('A capital that an edit elsewhere explains is read anew, as a clean build reads it', async (context) => {
  const { run, fresh } = await start(context);
  const opening = changed(reports(), 7, 'Heiter sprach der Minister über die Wahl und den Haushalt.');
  await run(opening);
  const edited = changed(opening, 19, 'Man war heiter, und es blieb heiter, solange der Minister sprach.');
  const second = await run(edited);
  assert.ok(second.given.includes('bericht-7') && second.given.includes('bericht-19'));
  assert.deepEqual(second.tree, (await fresh(edited)).tree);
});

void test('Texts that have another name now are made again', async (context) => {
  const { run, fresh } = await start(context);
  await run(reports());
  const edited = changed(reports(), 7, 'Ganz anders lautet dieser Bericht aus Caracas.');
  const second = await run(edited, { formerTexts: new Map() });
  assert.deepEqual(second.tree, (await fresh(edited)).tree);
});

void test('An article more and an article less leave what a clean build makes', async (context) => {
  const { run, fresh } = await start(context);
  await run(reports());
  const more = await run(reports(25));
  assert.deepEqual(more.tree, (await fresh(reports(25))).tree);
  const less = await run(reports(25).slice(3));
  assert.deepEqual(less.tree, (await fresh(reports(25).slice(3))).tree);
});

const segmentFiles = (cache: string): readonly string[] =>
  readdirSync(cache).filter((name) => name.endsWith('.segment'));

void test('Segments that are kept spare indexing them for a new site; others are forgotten', async (context) => {
  const { cache, run } = await start(context);
  const first = await run(reports());
  assert.equal(segmentFiles(cache).length, first.segments.length);
  const before = segmentFiles(cache);
  const again = await run(reports(), { forget: true });
  assert.deepEqual(again.tree, first.tree);
  await run(changed(reports(), 0, 'Neu.'));
  assert.equal(segmentFiles(cache).filter((name) => !before.includes(name)).length, 1);
  assert.equal(segmentFiles(cache).length, before.length);
});

void test('A segment that is damaged or lost in the cache is indexed again when its shard needs it', async (context) => {
  const { cache, run, fresh } = await start(context);
  await run(reports());
  for (const [place, name] of segmentFiles(cache).entries()) {
    const file = join(cache, name);
    if (place % 2 === 0) {
      rmSync(file);
      continue;
    }
    const bytes = readFileSync(file);
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  }
  const edited = changed(reports(), 5, 'Ein Nachtrag zum Haushalt.');
  const second = await run(edited);
  assert.ok(second.segments.length > 1);
  assert.deepEqual(second.tree, (await fresh(edited)).tree);
});

void test('A failure is told when nothing is made any more', async (context) => {
  const { run } = await start(context);
  const here = workHere(noKnowledge);
  let asked = 0;
  let running = 0;
  const work: SearchWork = {
    ...here,
    size: 2,
    segment: async (task) => {
      asked += 1;
      running += 1;
      try {
        if (asked === 1) throw new Error('no memory');
        for (let turn = 0; turn < 5; turn += 1) await nextTurn();
        return await here.segment(task);
      } finally {
        running -= 1;
      }
    },
  };
  await assert.rejects(run(reports(), { work }), /no memory/);
  assert.equal(asked, 2);
  assert.equal(running, 0);
});

void test('Workers make the same index, and end what they started', async (context) => {
  const { run } = await start(context);
  const here = await run(reports(), { work: workHere() });
  const pool = await startPool();
  try {
    const clean = await start(context);
    const there = await clean.run(reports(), { work: workInPool(pool) });
    assert.deepEqual(there.tree, here.tree);
  } finally {
    await pool.end();
  }
});
