import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { placeArticles } from '../../src/archive/place-articles.ts';
import { isSitePath } from '../../src/record/identifiers.ts';
import { noKnowledge } from '../../src/search/analysis/knowledge.ts';
import { summarise } from '../../src/search/build/plan.ts';
import { DamagedCache } from '../../src/site/cache/record-file.ts';
import { outputStage } from '../../src/site/outputs/output-stage.ts';
import { ownKeys } from '../../src/site/own-keys.ts';
import { readArchive } from '../../src/site/read-archive.ts';
import { documentOf } from '../../src/site/search/document-of.ts';
import { indexSearch } from '../../src/site/search/index-search.ts';
import { workHere } from '../../src/site/search/search-work.ts';
import { type SegmentTask, segmentTask } from '../../src/site/search/segment-task.ts';
import { type DocumentCache, receivedDocument, sentDocument } from '../../src/site/search/sent-document.ts';
import { copyArchive } from '../support/copied-archive.ts';
import { noParts } from '../../src/search/index/part-list.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const start = async (context: TestContext) => {
  const folder = await temporaryFolder(context);
  const cacheFolder = join(folder, 'cache');
  const { archive, storedAuthority = '' } = await readArchive(await copyArchive(folder), {
    drafts: false,
    cache: { folder: cacheFolder, keys: ownKeys(), startPool: () => assert.fail('So few are read here.') },
  });
  assert.ok(archive);
  const articles = placeArticles(archive, undefined);
  const sent = articles.map((listed) => sentDocument(listed) ?? assert.fail());
  const cache: DocumentCache = { cacheFolder, storedAuthority };
  return { folder, cache, articles, sent };
};

void test('A document that another thread reads is the one that is made here', async (context) => {
  const { cache, articles, sent } = await start(context);
  assert.ok(articles.length > 4);
  for (const [place, listed] of articles.entries()) {
    const there = receivedDocument(structuredClone(sent[place]) ?? assert.fail(), cache);
    assert.deepEqual(there, documentOf(listed));
  }
});

/** Has the articles indexed, which another thread would read; tells what it would have been asked for. */
const indexed = async (
  { folder, articles, sent }: Awaited<ReturnType<typeof start>>,
  cache: DocumentCache,
) => {
  const stage = outputStage(join(folder, 'site'), undefined);
  const tasks: SegmentTask[] = [];
  const work = workHere(noKnowledge);
  const { textParts } = await indexSearch({
    summaries: articles.map((listed) => summarise(documentOf(listed))),
    documentOf: () => assert.fail('It is made elsewhere.'),
    sentOf: (id) => sent.find(({ record }) => record.id === id) ?? assert.fail(id),
    cache,
    names: noParts,
    version: '',
    folder: join(folder, 'search'),
    stage,
    formerTexts: new Map(),
    startWork: async () => ({
      ...work,
      isElsewhere: true,
      segment: (task) => {
        tasks.push(task);
        return work.segment(task);
      },
    }),
  });
  return { stage, textParts, tasks };
};

void test('Texts are written where their segment is made, but for those that are as before', async (context) => {
  const started = await start(context);
  const { stage, textParts, tasks } = await indexed(started, started.cache);
  const formerHashes = new Map(
    Array.from(textParts.keys(), (path) => {
      assert.ok(isSitePath(path));
      const output = stage.output(path);
      assert.equal(output?.bytes, readFileSync(join(stage.folder, path)).length);
      return [path, output.hash];
    }),
  );
  assert.equal(formerHashes.size, started.articles.length);
  const [task = assert.fail()] = tasks;
  const siteFolder = join(started.folder, 'again');
  const again = await segmentTask({ ...task, siteFolder, formerHashes }, noKnowledge);
  assert.ok('texts' in again);
  const files = again.texts.flatMap((texts) => texts.files);
  assert.equal(files.length, formerHashes.size);
  assert.ok(files.every(({ modified }) => modified === undefined));
  assert.equal(existsSync(siteFolder), false);
});

void test('A damaged record is told of, so that the build begins again', async (context) => {
  const started = await start(context);
  const cacheFolder = join(started.folder, 'nowhere');
  await assert.rejects(indexed(started, { ...started.cache, cacheFolder }), DamagedCache);
});
