import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { isSitePath } from '../record/identifiers.ts';
import type { SiteFile } from '../record/site-file.ts';
import { inPackage } from './package-root.ts';

/** The files of `public/`, as they are; among them the licences that must go wherever the fonts go. */
export const publicFiles = async (folder = inPackage('public')): Promise<readonly SiteFile[]> => {
  const paths = await glob('**/*', { cwd: folder, dot: true });
  return Promise.all(
    paths.sort().map(async (path) => {
      if (!isSitePath(path)) throw new TypeError(`Not a name for a file of the site: public/${path}`);
      return { path, content: await readFile(join(folder, path)) };
    }),
  );
};
