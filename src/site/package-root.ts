import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the generator itself, with links resolved; commands may be started from anywhere else. */
export const packageRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The absolute path of a file or folder of the generator: `inPackage('templates/pages')`. */
export const inPackage = (path: string): string => join(packageRoot, path);
