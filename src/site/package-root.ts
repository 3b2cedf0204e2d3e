import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** The nearest folder from this file upwards that holds a file of the given name, and is no further up than another. */
const folderWith = (name: string, last = '/', folder = here): string | undefined => {
  if (existsSync(join(folder, name))) return folder;
  return folder === last || dirname(folder) === folder ? undefined : folderWith(name, last, dirname(folder));
};

/** Nobody else's folder may be taken for it. */
const root = folderWith('eleventy.config.ts') ?? '/';

/** The folder of the generator itself, with links resolved; commands may be started from anywhere else. */
export const packageRoot = join(root, '/');

/** The absolute path of a file or folder of the generator: `inPackage('templates/pages')`. */
export const inPackage = (path: string): string => join(packageRoot, path);

/** Where the program runs from when `src/start/translate.js` has translated it; absent when tsx does. */
export const translationFolder = folderWith('keys.json', root);
