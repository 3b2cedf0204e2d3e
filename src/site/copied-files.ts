import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { files } from '../archive/links.ts';
import { isSitePath } from '../record/identifiers.ts';
import type { SiteFile } from '../record/site-file.ts';
import { inPackage } from './package-root.ts';

const resolvePackageFile = createRequire(import.meta.url).resolve;

const fontPackages = ['source-serif-4', 'source-sans-3'] as const;

/** The files of `public/`, as they are. */
export const publicFiles = async (folder = inPackage('public')): Promise<readonly SiteFile[]> => {
  const paths = await glob('**/*', { cwd: folder, dot: true });
  return Promise.all(
    paths.sort().map(async (path) => {
      if (!isSitePath(path)) throw new TypeError(`Not a name for a file of the site: public/${path}`);
      return { path, content: await readFile(join(folder, path)) };
    }),
  );
};

/** The Open Font License asks that its text goes wherever the fonts go. */
export const fontLicences = async (): Promise<readonly SiteFile[]> =>
  Promise.all(
    fontPackages.map(async (name) => ({
      path: files.fontLicence(name),
      content: await readFile(resolvePackageFile(`@fontsource-variable/${name}/LICENSE`)),
    })),
  );
