import { open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { namingFile } from '../../start/naming-file.js';
import { makeFolder } from '../make-folder.ts';

/**
 * Writes a file that is not there yet. Never overwrites: what an editor has written stays. Of a file that could not
 * be written whole nothing is left.
 */
export const writeNew = async (path: string, content: string | Uint8Array): Promise<void> => {
  makeFolder(dirname(path));
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
  } catch (error) {
    await rm(path, { force: true });
    throw namingFile(error, path);
  } finally {
    await file.close();
  }
};
