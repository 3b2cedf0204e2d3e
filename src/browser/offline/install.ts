import { eachOf } from './each-of.ts';
import { fetchFile, keptHash } from './fetch-file.ts';
import { keepPage } from './keep-page.ts';
import { readNotes } from './notes.ts';
import { planVersion } from './plan.ts';
import { inStore, putIn, readStore, shellStore, storesBeginning } from './stores.ts';
import { shellRows } from './whole-page.ts';
import { pathOf, worker } from './worker-scope.ts';

const atATime = 6;
/** So many of the pages read last are fetched anew with a new version. */
const pagesRenewed = 40;

/** A file of the shell as a former version kept it, if it is the same to the byte. */
const fromFormer = async (
  stores: readonly string[],
  path: string,
  hash: string,
): Promise<Response | undefined> => {
  for (const store of stores) {
    const kept = await inStore(store, path);
    if (keptHash(kept) === hash) return kept;
  }
  return undefined;
};

const fillShell = async (): Promise<void> => {
  const stores = await storesBeginning('huelle');
  await eachOf(await shellRows(), atATime, async (file) => {
    const [path, hash] = file;
    if (keptHash(await inStore(shellStore, path)) === hash) return;
    await putIn(shellStore, path, (await fromFormer(stores, path, hash)) ?? (await fetchFile(file)));
  });
};

/** What was read before is there in the new version as well, as far as the server has it. */
const renewPages = async (): Promise<void> => {
  const former = (await storesBeginning('gelesen')).filter((name) => name !== readStore);
  for (const name of former) {
    const cache = await caches.open(name);
    const paths = (await cache.keys())
      .map(({ url }) => pathOf(url))
      .filter((path) => path?.endsWith('.html') === true)
      .slice(-pagesRenewed);
    for (const path of paths) if (path !== undefined) await keepPage(path);
  }
};

/** What is open while the first version comes was read as well. */
const keepOpenPages = async (): Promise<void> => {
  const open = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  for (const { url } of open) {
    const path = pathOf(url);
    if (path?.endsWith('.html') === true) await keepPage(path);
  }
};

/**
 * Makes this version ready without touching the one in use. Rejects when a file of the shell is not to be had as
 * this version has it; the browser then tries again at the next visit.
 */
export const install = async (): Promise<void> => {
  await fillShell();
  const notes = await readNotes();
  await planVersion(notes);
  await (notes === undefined ? keepOpenPages() : renewPages());
};
