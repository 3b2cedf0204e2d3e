import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { startThread } from '../../src/site/workers/start-thread.ts';
import type { Task } from '../../src/site/workers/tasks.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A thread that answers with the moment at which it was asked, fails when asked for segments, and ends at shards. */
const thread = async (context: TestContext) => {
  const file = join(await temporaryFolder(context), 'thread.mjs');
  await writeFile(
    file,
    `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ number, task }) => {
      if (task.kind === 'shard') process.exit(0);
      else if (task.kind === 'segment') parentPort.postMessage({ number, reason: new Error('no segment') });
      else parentPort.postMessage({ number, result: Date.now() });
    });`,
  );
  return startThread(file);
};

const prepare: Task = { kind: 'prepare-search', dir: '', paths: [] };
const segment: Task = {
  kind: 'segment',
  name: '',
  key: '',
  batches: [],
  folder: '',
  cache: undefined,
  siteFolder: '',
  formerHashes: new Map(),
};
const shard: Task = { kind: 'shard', name: '', keys: [], folder: '' };

void test('A thread begins with what it was sent while the one that started it is busy', async (context) => {
  const started = await thread(context);
  const asked = started.run<number>(prepare);
  const busyUntil = Date.now() + 2000;
  while (Date.now() < busyUntil);
  assert.ok((await asked) < busyUntil);
  await started.end();
});

void test('A task that fails says why, and the next one is done', async (context) => {
  const started = await thread(context);
  await assert.rejects(started.run(segment), /no segment/);
  assert.equal(typeof (await started.run(prepare)), 'number');
  await started.end();
});

void test('A thread that ends leaves nobody waiting', async (context) => {
  const started = await thread(context);
  await assert.rejects(Promise.all([started.run(shard), started.run(prepare)]), /ended early/);
  await assert.rejects(started.run(prepare), /ended early/);
});
