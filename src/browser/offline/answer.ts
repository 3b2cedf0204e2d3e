import { pages } from '../../archive/links.ts';
import { findKept } from './find-kept.ts';
import { keepRead, keepReadPage } from './keep-page.ts';
import { type FetchEvent, pathOf, urlOf } from './worker-scope.ts';

/** The file behind the address of a page, as hosts find it: folders have an index, and some strip `.html`. */
const pageFile = (path: string): string => {
  if (path === '' || path.endsWith('/')) return `${path}${pages.start}`;
  return /\.[^/]*$/.test(path) ? path : `${path}.html`;
};

/** Where a page that is neither kept nor to be had leads: to the page that says so. */
const missing = async (path: string): Promise<Response> =>
  (await findKept(pages.offline)) === undefined
    ? Response.error()
    : Response.redirect(`${urlOf(pages.offline)}?${new URLSearchParams({ fehlt: path }).toString()}`);

const openPage = async ({ request, waitUntil }: Pick<FetchEvent, 'request' | 'waitUntil'>, path: string) => {
  const file = pageFile(path);
  const kept = await findKept(file);
  if (kept !== undefined) return kept;
  try {
    const response = await fetch(request);
    if (response.type === 'basic') waitUntil(keepReadPage(file, response.clone()));
    return response;
  } catch {
    return missing(file);
  }
};

/** Parts of the search are named by their content, so whatever version they belong to, it is the asking page's. */
const isPart = (path: string): boolean => /^suche\/.+\.js$/.test(path);

const openPart = async ({ request, waitUntil }: Pick<FetchEvent, 'request' | 'waitUntil'>, path: string) => {
  const kept = await findKept(path);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok && response.type === 'basic' && isPart(path)) waitUntil(keepRead(path, response.clone()));
  return response;
};

/** Answers a request from what is kept, else from the server; leaves alone what is not a file of the site. */
export const answer = (event: FetchEvent): void => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== 'GET' || path === undefined || request.headers.has('range')) return;
  const means = { request, waitUntil: event.waitUntil.bind(event) };
  if (request.mode === 'navigate') event.respondWith(openPage(means, path));
  else if (new URL(request.url).search === '') event.respondWith(openPart(means, path));
};
