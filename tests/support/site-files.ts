import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file below a folder with its bytes, sorted; paths with `/` between folders. */
export const readSiteFiles = async (folder: string): Promise<ReadonlyMap<string, Buffer>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.sort().map(async (path) => {
      return [relative(folder, path).replaceAll(sep, '/'), await readFile(path)] as const;
    }),
  );
  return new Map(files);
};
