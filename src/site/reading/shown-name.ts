import { join, relative } from 'node:path';
import process from 'node:process';

/** As messages name a file: relative to the folder the command was started in, with `/` between folders. */
export const shownName = (dir: string, path: string): string =>
  relative(process.cwd(), join(dir, path)).replaceAll('\\', '/');
