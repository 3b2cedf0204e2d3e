import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface TreeSize {
  readonly files: number;
  readonly bytes: number;
}

/** Counts the files below a folder and their bytes. */
export const measureTree = async (folder: string): Promise<TreeSize> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(names.map(async (name) => (await stat(name)).size));
  return { files: names.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
};
