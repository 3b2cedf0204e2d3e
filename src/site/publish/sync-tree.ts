import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../has-code.ts';

const syncPath = async (path: string): Promise<void> => {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Windows does not sync folders.
    if (!hasCode(error, 'EPERM', 'EINVAL')) throw error;
  } finally {
    await handle.close();
  }
};

/** Has a folder's entries written to the disk, so that a renaming in it outlives a power failure. */
export const syncFolder = syncPath;

/** Has a folder and everything below it written to the disk. */
export const syncTree = async (folder: string): Promise<void> => {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    await (entry.isDirectory() ? syncTree(path) : syncPath(path));
  }
  await syncFolder(folder);
};
