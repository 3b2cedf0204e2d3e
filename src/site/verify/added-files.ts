import { type Dirent, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { codeOf } from './code-of.ts';

/** All folders that files lie in. */
const foldersOf = (paths: Iterable<string>): ReadonlySet<string> => {
  const folders = new Set<string>(['.']);
  for (const path of paths) {
    for (let folder = posix.dirname(path); !folders.has(folder); folder = posix.dirname(folder)) {
      folders.add(folder);
    }
  }
  return folders;
};

/** Undefined for a folder that cannot be read. */
const entriesOf = (folder: string): readonly Dirent[] | undefined => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    codeOf(error);
    return undefined;
  }
};

/**
 * What lies in a site and is not in a list of its files, in order. A folder that has none of them is named as a whole,
 * with a slash behind it; an empty one is nothing. Links are named, not followed.
 */
export const addedFiles = (site: string, listed: ReadonlySet<string>): readonly string[] => {
  const folders = foldersOf(listed);
  const isEmpty = (folder: string): boolean =>
    entriesOf(folder)?.every((entry) => entry.isDirectory() && isEmpty(`${folder}/${entry.name}`)) === true;
  const addedIn = (folder: string): readonly string[] =>
    (entriesOf(posix.join(site, folder)) ?? []).flatMap((entry): readonly string[] => {
      const path = posix.join(folder, entry.name);
      if (folders.has(path)) return entry.isDirectory() ? addedIn(path) : [];
      if (!entry.isDirectory()) return listed.has(path) ? [] : [path];
      return listed.has(path) || isEmpty(`${site}/${path}`) ? [] : [`${path}/`];
    });
  return addedIn('.').toSorted();
};
