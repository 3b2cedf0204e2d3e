import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSitePath } from '../record/identifiers.ts';
import type { SiteFile } from '../record/site-file.ts';
import { inPackage } from './package-root.ts';

const pathsIn = (folder: string, below = ''): readonly string[] =>
  readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = `${below}${entry.name}`;
    return entry.isDirectory() ? pathsIn(folder, `${path}/`) : [path];
  });

/** The files of `public/`, as they are; among them the licences that must go wherever the fonts go. */
export const publicFiles = (folder = inPackage('public')): readonly SiteFile[] =>
  [...pathsIn(folder)].sort().map((path) => {
    if (!isSitePath(path)) throw new TypeError(`Not a name for a file of the site: public/${path}`);
    return { path, content: readFileSync(join(folder, path)) };
  });
