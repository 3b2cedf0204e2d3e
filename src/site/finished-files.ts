import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { FinishedFile } from '../formats/offline-lists.ts';
import { isSitePath } from '../record/identifiers.ts';

/** Every file below a folder with its size and hash. */
export const finishedFiles = async (folder: string): Promise<readonly FinishedFile[]> => {
  const found: FinishedFile[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const name = join(entry.parentPath, entry.name);
    const path = relative(folder, name).replaceAll(sep, '/');
    if (!isSitePath(path)) throw new TypeError(`Not a name for a file of the site: ${path}`);
    const content = await readFile(name);
    found.push({ path, bytes: content.length, hash: createHash('sha256').update(content).digest('hex') });
  }
  return found;
};
