import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isSitePath, type SitePath } from '../../record/identifiers.ts';
import { hasCode } from '../has-code.ts';
import { holdFile } from '../held-file.ts';
import { writeFile } from '../write-file.ts';

/** What is to become of a published site; the files to write lie beside it. */
interface ChangeSet {
  readonly remove: readonly SitePath[];
  readonly write: readonly SitePath[];
}

/** Where the files of a change set lie in its folder. */
export const changedFiles = (folder: string): string => join(folder, 'files');

const journalOf = (folder: string): string => join(folder, 'journal.json');

/** Completes the folder of a change set: from now on it needs only its name to be applied. */
export const writeJournal = (folder: string, changes: ChangeSet): void => {
  mkdirSync(changedFiles(folder), { recursive: true });
  writeFile(journalOf(folder), JSON.stringify(changes));
};

const readJournal = (folder: string): ChangeSet => {
  // The journal holds what we wrote there, whole: its folder got its name afterwards.
  const changes: ChangeSet = JSON.parse(readFileSync(journalOf(folder), 'utf8'));
  return changes;
};

/**
 * Throws what the disk says when one of a site's own folders cannot be changed as a change set wants it: no half of it
 * is applied then.
 */
export const checkFolders = (folder: string, target: string): void => {
  const { remove, write } = readJournal(folder);
  for (const parent of new Set([...remove, ...write].map((path) => dirname(join(target, path))))) {
    if (existsSync(parent)) accessSync(parent, constants.W_OK);
  }
};

/** Removes folders that have become empty, upwards. */
const removeEmptyFolders = (root: string, path: string): void => {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch (error) {
      if (hasCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR')) return;
      throw error;
    }
  }
};

/** All folders of a path, the outermost first. */
const foldersOf = (path: string): readonly string[] =>
  dirname(path) === '.' ? [] : [...foldersOf(dirname(path)), dirname(path)];

/** A link to nothing is none: it gives way. */
const isLink = (path: string): boolean => existsSync(path) && lstatSync(path).isSymbolicLink();

/**
 * Throws when a path leads out of the site, by its name or through a link. A site that came from somewhere else may have
 * brought a journal along, and every command follows what it finds.
 */
const refuseOutside = (target: string, paths: readonly string[]): void => {
  const known = new Map<string, boolean>([['.', false]]);
  const leadsOut = (folder: string): boolean => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const found = leadsOut(dirname(folder)) || isLink(join(target, folder));
    known.set(folder, found);
    return found;
  };
  const outside = paths.find((path) => !isSitePath(path) || leadsOut(dirname(path)));
  if (outside !== undefined) throw new Error(`${outside} leads out of the site ${target}`);
};

const isFolder = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * Makes the folders of a file, and removes what somebody else has put in the way: a file for one of the folders, or a
 * folder in the file's place.
 */
const makeRoom = (root: string, path: string): void => {
  for (const folder of foldersOf(path)) {
    if (!existsSync(join(root, folder))) rmSync(join(root, folder), { force: true });
    else if (!statSync(join(root, folder)).isDirectory()) rmSync(join(root, folder));
    mkdirSync(join(root, folder), { recursive: true });
  }
  if (isFolder(join(root, path))) rmSync(join(root, path), { recursive: true });
};

const putFile = (source: string, root: string, path: string): void => {
  const place = join(root, path);
  const letGo = holdFile(place);
  try {
    renameSync(source, place);
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'EISDIR', 'ENOTDIR', 'EEXIST', 'ENOTEMPTY', 'EPERM')) throw error;
    makeRoom(root, path);
    renameSync(source, place);
  }
  letGo();
};

/**
 * Applies a change set to a site: removes, then renames what lies beside it into place. It can be killed anywhere
 * and be called again: what has been done is passed over. Removing comes first, because a file may stand where a
 * folder was. Throws before it has changed anything when the set leads out of the site.
 */
export const applyChanges = (folder: string, target: string, onHalfApplied: () => void): void => {
  const { remove, write } = readJournal(folder);
  refuseOutside(target, [...remove, ...write]);
  for (const path of remove) {
    try {
      rmSync(join(target, path), { force: true });
    } catch (error) {
      if (!hasCode(error, 'ENOTDIR', 'ERR_FS_EISDIR')) throw error;
    }
    removeEmptyFolders(target, path);
  }
  for (const [index, path] of write.entries()) {
    if (index === Math.floor(write.length / 2)) onHalfApplied();
    const source = join(changedFiles(folder), path);
    if (!existsSync(source)) continue;
    putFile(source, target, path);
  }
};
