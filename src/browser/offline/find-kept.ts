import { settled } from './settle.ts';
import { inStore, keptStore, readStore, shellStore } from './stores.ts';

/** A file as this version keeps it. */
export const findKept = async (path: string): Promise<Response | undefined> => {
  // Before the version has taken over, what the reader keeps may still be of the former one.
  const isSettled = await settled().then(
    () => true,
    () => false,
  );
  for (const store of isSettled ? [shellStore, keptStore, readStore] : [shellStore, readStore]) {
    const kept = await inStore(store, path);
    if (kept !== undefined) return kept;
  }
  return undefined;
};
