import { createHash } from 'node:crypto';
import { readSiteFiles } from './site-files.ts';

/** Every file below a folder with the hash of its bytes, sorted by path: two equal ones are the same tree. */
export const treeHashes = async (folder: string): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    [...(await readSiteFiles(folder))].map(([path, content]) => [
      path,
      createHash('sha256').update(content).digest('hex'),
    ]),
  );
