import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasCode } from './has-code.ts';

const makeOneByOne = (folder: string): void => {
  if (existsSync(folder)) return;
  makeOneByOne(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Somebody else was faster.
    if (!hasCode(error, 'EEXIST')) throw error;
  }
};

/**
 * Makes a folder and those above it, as far as they are not there. Where a disk can only be read, Node says of several
 * folders at once that there is no such folder; made one by one, they fail for the reason itself.
 */
export const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
    makeOneByOne(folder);
  }
};
