import { storable } from './fetch-file.ts';
import { putIn, readStore } from './stores.ts';
import { isOfThisVersion } from './whole-page.ts';
import { urlOf } from './worker-scope.ts';

/** How many pages and parts that were read by the way are kept at most. */
const mostKept = 600;
/** So many are added before somebody counts. */
const countEvery = 50;

let added = 0;

/** Forgets what was read longest ago; a cache gives its entries in the order they came. */
const trim = async (): Promise<void> => {
  const cache = await caches.open(readStore);
  const requests = await cache.keys();
  const tooMany = Math.max(0, requests.length - mostKept);
  for (const request of requests.slice(0, tooMany)) await cache.delete(request, { ignoreVary: true });
};

/** Keeps what was read; a disk that is full is no reason to disturb the reader. */
export const keepRead = async (path: string, response: Response): Promise<void> => {
  try {
    await putIn(readStore, path, storable(response, await response.arrayBuffer(), undefined));
    added += 1;
    if (added % countEvery === 0) await trim();
  } catch {
    // It is read from the server the next time.
  }
};

const isHtml = (response: Response): boolean =>
  response.headers.get('content-type')?.startsWith('text/html') === true;

/** Keeps a page that was read, unless it is made with files of another version. */
export const keepReadPage = async (path: string, response: Response): Promise<void> => {
  if (!response.ok || !isHtml(response)) return;
  const text = await response.clone().text();
  if (await isOfThisVersion(text)) await keepRead(path, response);
};

/** Fetches a page and keeps it; without a connection nothing happens. */
export const keepPage = async (path: string): Promise<void> => {
  try {
    await keepReadPage(path, await fetch(urlOf(path), { cache: 'no-cache' }));
  } catch {
    // It was kept by the way and is missed by the way.
  }
};
