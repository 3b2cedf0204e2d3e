import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSitePath, type SitePath } from '../../record/identifiers.ts';
import { hasCode } from '../has-code.ts';

/** The page that an address asks for, as a path inside the site; undefined when it asks for something else. */
export const pageAskedFor = (pathname: string): SitePath | undefined => {
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

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
};

/** The media type of what pages load, by the ending of its name. */
export const typeOfFile = (path: string): string =>
  types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
