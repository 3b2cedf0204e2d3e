import { writeSync } from 'node:fs';
import { namingFile } from './naming-file.js';

/**
 * Writes bytes into an open file, all of them: where the disk is nearly full, the system writes some and says so.
 *
 * @param {number} handle
 * @param {Uint8Array} bytes
 * @param {string} file its path, which a fault names
 */
export const writeAll = (handle, bytes, file) => {
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
  } catch (error) {
    throw namingFile(error, file);
  }
};
