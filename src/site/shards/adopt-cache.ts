import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadingCache } from '../read-archive.ts';
import { adoptRecords } from '../reading/adopt-records.ts';
import { layFile } from './lay-file.ts';

/** Files of the search are named by their content: those of another cache go beside one's own. */
const adoptSearch = (from: string, to: string): void => {
  if (!existsSync(from)) return;
  for (const name of readdirSync(from)) {
    if (/\.(?:segment|batch)$/.test(name)) layFile(join(from, name), join(to, name));
  }
};

/** Takes into a cache what another cache knows, and this one does not; the other stays as it is. */
export const adoptCache = (from: string, { folder, keys }: ReadingCache): void => {
  adoptRecords(from, folder, keys.archive);
  adoptSearch(join(from, 'search'), join(folder, 'search'));
};
