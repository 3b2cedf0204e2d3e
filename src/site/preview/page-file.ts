import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSitePath } from '../../record/identifiers.ts';
import { hasCode } from '../has-code.ts';

/** The page that an address asks for, as a path inside the site; undefined when it asks for something else. */
export const pageAskedFor = (pathname: string): string | undefined => {
  const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const inside = path.slice(1);
  return inside.endsWith('.html') && isSitePath(inside) ? inside : undefined;
};

/** The text of a page of the site, or undefined when there is none. */
export const readPage = async (folder: string, path: string): Promise<string | undefined> => {
  try {
    return await readFile(join(folder, path), 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) return undefined;
    throw error;
  }
};
