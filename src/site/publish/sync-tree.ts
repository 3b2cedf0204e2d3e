import { spawn } from 'node:child_process';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { namingFile } from '../../start/naming-file.js';
import { hasCode } from '../has-code.ts';

const syncPath = async (path: string): Promise<void> => {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Windows does not sync folders.
    if (!hasCode(error, 'EPERM', 'EINVAL')) throw namingFile(error, path);
  } finally {
    await handle.close();
  }
};

/** Has a folder's entries written to the disk, so that a renaming in it outlives a power failure. */
export const syncFolder = syncPath;

const countFiles = async (folder: string): Promise<number> =>
  (await readdir(folder, { recursive: true })).length;

/** More files than this are faster written to the disk with all else that waits for it. */
const worthWholeDisk = 100;

/** Has everything written that waits for the file system of a folder; false where no such command is known. */
const syncFileSystem = (folder: string): Promise<boolean> =>
  new Promise((resolve) => {
    const command = spawn('sync', ['--file-system', folder], { stdio: 'ignore' });
    command.on('error', () => {
      resolve(false);
    });
    command.on('exit', (code) => {
      resolve(code === 0);
    });
  });

/** Has a folder and everything below it written to the disk. */
export const syncTree = async (folder: string): Promise<void> => {
  if ((await countFiles(folder)) > worthWholeDisk && (await syncFileSystem(folder))) return;
  await syncEach(folder);
};

const syncEach = async (folder: string): Promise<void> => {
  // The disk takes what comes at the same time at one go.
  const entries = await readdir(folder, { withFileTypes: true });
  await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? syncEach(path) : syncPath(path);
    }),
  );
  await syncFolder(folder);
};
