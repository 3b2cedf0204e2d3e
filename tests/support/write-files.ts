import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFile } from '../../src/record/site-file.ts';

const claimedTwice = (files: readonly SiteFile[]): SiteFile | undefined => {
  const seen = new Set<string>();
  return files.find(({ path }) => seen.size === seen.add(path).size);
};

/**
 * Writes files into a folder and says when half of them are there. Rejects, before it has written any, when two
 * claim the same path: one would silently replace the other.
 */
export const writeFiles = async (
  folder: string,
  files: readonly SiteFile[],
  onHalfWritten: () => void,
): Promise<void> => {
  const twice = claimedTwice(files);
  if (twice !== undefined) throw new TypeError(`Two files of the site claim the path ${twice.path}`);
  const folders = new Set(files.map(({ path }) => dirname(path)));
  for (const name of folders) await mkdir(join(folder, name), { recursive: true });
  for (const [index, { path, content }] of files.entries()) {
    if (index === Math.floor(files.length / 2)) onHalfWritten();
    await writeFile(join(folder, path), content);
  }
};
