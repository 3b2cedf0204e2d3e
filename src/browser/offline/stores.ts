import { version } from './own-version.ts';
import { storePrefix as prefix, urlOf } from './worker-scope.ts';

/** What every page is made with, one store a version. */
export const shellStore = `${prefix}huelle ${version}`;
/** What was read without having been asked for, one store a version. */
export const readStore = `${prefix}gelesen ${version}`;
/** What a version that is not in use yet will add to what is kept. */
export const arrivingStore = `${prefix}neu ${version}`;
/** What the reader keeps, always of the version in use. */
export const keptStore = `${prefix}bestand`;
/** What is known of it. */
export const notesStore = `${prefix}zustand`;

export const storesBeginning = async (kind: 'huelle' | 'gelesen' | ''): Promise<readonly string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(`${prefix}${kind}`));

/** Removes what former versions kept for themselves. */
export const dropFormerStores = async (): Promise<void> => {
  const own = new Set([shellStore, readStore, arrivingStore, keptStore, notesStore]);
  for (const name of await storesBeginning('')) if (!own.has(name)) await caches.delete(name);
};

/** Hosts vary by encodings and languages; what is kept is the one text there is. */
export const inStore = (cacheName: string, path: string): Promise<Response | undefined> =>
  caches.match(urlOf(path), { cacheName, ignoreVary: true });

export const putIn = async (store: string, path: string, response: Response): Promise<void> => {
  const cache = await caches.open(store);
  await cache.put(urlOf(path), response);
};

export const removeFrom = async (store: string, paths: Iterable<string>): Promise<void> => {
  const cache = await caches.open(store);
  for (const path of paths) await cache.delete(urlOf(path), { ignoreVary: true });
};

/** A value kept as a file, or undefined when there is none of this form. */
export const readValue = async <Value>(
  store: string,
  path: string,
  isValue: (value: unknown) => value is Value,
): Promise<Value | undefined> => {
  const kept = await inStore(store, path);
  const value: unknown = await kept?.json();
  return isValue(value) ? value : undefined;
};

export const writeValue = (store: string, path: string, value: unknown): Promise<void> =>
  putIn(
    store,
    path,
    new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } }),
  );
