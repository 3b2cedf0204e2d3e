import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SitePath } from '../../record/identifiers.ts';
import { hasCode } from '../has-code.ts';
import { holdFile } from '../held-file.ts';

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
  writeFileSync(journalOf(folder), JSON.stringify(changes));
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

/**
 * Applies a change set to a site: removes, then renames what lies beside it into place. It can be killed anywhere
 * and be called again: what has been done is passed over. Removing comes first, because a file may stand where a
 * folder was.
 */
export const applyChanges = (folder: string, target: string, onHalfApplied: () => void): void => {
  // The journal holds what we wrote there, whole: its folder got its name afterwards.
  const { remove, write }: ChangeSet = JSON.parse(readFileSync(journalOf(folder), 'utf8'));
  for (const path of remove) {
    try {
      rmSync(join(target, path), { force: true });
    } catch (error) {
      if (!hasCode(error, 'ENOTDIR', 'ERR_FS_EISDIR')) throw error;
    }
    removeEmptyFolders(target, path);
  }
  const folders = new Set<string>();
  for (const [index, path] of write.entries()) {
    if (index === Math.floor(write.length / 2)) onHalfApplied();
    const source = join(changedFiles(folder), path);
    if (!existsSync(source)) continue;
    const place = join(target, path);
    if (!folders.has(dirname(place))) mkdirSync(dirname(place), { recursive: true });
    folders.add(dirname(place));
    const letGo = holdFile(place);
    renameSync(source, place);
    letGo();
  }
};
