import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

/** A new folder that is gone when the test ends. */
export const temporaryFolder = async (context: TestContext): Promise<string> => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'lesesaal-test-')));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
};
