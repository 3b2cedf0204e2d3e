import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest folder around this file that holds a file of the given name. */
const folderWith = (name: string, folder = dirname(fileURLToPath(import.meta.url))): string | undefined => {
  if (existsSync(join(folder, name))) return folder;
  return dirname(folder) === folder ? undefined : folderWith(name, dirname(folder));
};

/** The folder of the generator itself, with links resolved; commands may be started from anywhere else. */
export const packageRoot = join(folderWith('eleventy.config.ts') ?? '/', '/');

/** The absolute path of a file or folder of the generator: `inPackage('templates/pages')`. */
export const inPackage = (path: string): string => join(packageRoot, path);

/** Where the program runs from when `src/start/translate.js` has translated it; absent when tsx does. */
export const translationFolder = folderWith('keys.json');
