import { writeFileSync } from 'node:fs';
import { namingFile } from '../start/naming-file.js';

/** Writes a file whole; a fault of the disk says in which. */
export const writeFile = (file: string, content: Uint8Array | string): void => {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw namingFile(error, file);
  }
};
