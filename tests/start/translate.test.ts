import assert from 'node:assert/strict';
import childProcess, { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { bundleCode } from '../../src/site/assets/bundle-script.ts';
import { translate } from '../../src/start/translate.js';
import { temporaryFolder } from '../support/temporary-folder.ts';

const keys = { reading: '', archive: '', search: '', site: '', all: '', pages: {} };

/** Runs something and waits until every process that it started has ended; returns how many there were. */
const processesEnded = async (context: TestContext, work: () => Promise<unknown>): Promise<number> => {
  const started: ChildProcess[] = [];
  const { spawn } = childProcess;
  const spawned = context.mock.method(childProcess, 'spawn', (...how: Parameters<typeof spawn>) => {
    const child = spawn(...how);
    started.push(child);
    return child;
  });
  await work();
  spawned.mock.restore();
  for (const child of started) {
    assert.ok(child.killed, 'it stays');
    child.ref();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  return started.length;
};

const sources = ['src/cli/main.ts', 'src/site/workers/tasks.ts', 'src/site/workers/own-thread.ts'];

void test('What translates and bundles ends when that is done, and comes back when it is needed', async (context) => {
  const root = await temporaryFolder(context);
  for (const path of sources) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), 'export const a: number = 1;\n');
  }
  const target = join(root, 'translations/one');
  assert.equal(await processesEnded(context, () => translate(root, target, keys)), 1);
  assert.ok((await readdir(target)).includes('program.cjs'));

  const script = join(root, 'src/cli/main.ts');
  const broken = join(root, 'broken.ts');
  await writeFile(broken, 'const const');
  const bundles = () => Promise.allSettled([bundleCode(script), bundleCode(broken), bundleCode(script)]);
  const outcomes: string[] = [];
  const count = await processesEnded(context, async () => {
    for (const { status } of await bundles()) outcomes.push(status);
  });
  assert.deepEqual([count, outcomes], [1, ['fulfilled', 'rejected', 'fulfilled']]);
});
