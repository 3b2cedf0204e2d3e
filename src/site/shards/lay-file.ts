import { copyFileSync, existsSync, linkSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { makeFolder } from '../make-folder.ts';

/** Puts a file in a second place: as the same file where the file system can, else as a copy. */
export const layFile = (from: string, to: string): void => {
  if (existsSync(to)) return;
  makeFolder(dirname(to));
  try {
    linkSync(from, to);
  } catch {
    const unfinished = `${to}.${process.pid}`;
    copyFileSync(from, unfinished);
    renameSync(unfinished, to);
  }
};
