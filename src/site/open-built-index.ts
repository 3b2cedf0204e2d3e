import { readFile } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type ArchiveSearch, openArchiveSearch } from '../search/archive-index.ts';
import { corePart, partFile, readPartScript } from '../search/index/parts.ts';

/** Opens the search of a built site, as the site's own search page does; undefined when there is none. */
export const openBuiltIndex = async (siteFolder: string): Promise<ArchiveSearch | undefined> => {
  const pathOf = (part: string): string => join(siteFolder, partFile(part));
  if (statSync(pathOf(corePart), { throwIfNoEntry: false }) === undefined) return undefined;
  return openArchiveSearch(async (part) => readPartScript(await readFile(pathOf(part), 'utf8')));
};
