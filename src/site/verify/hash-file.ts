import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** Read into it again and again: most files are smaller. */
const room = Buffer.alloc(1 << 20);

/** The SHA-256 of what a file holds, however large it is. */
export const hashFile = (path: string): string => {
  const sum = createHash('sha256');
  const handle = openSync(path, 'r');
  try {
    for (let bytes = readSync(handle, room); bytes > 0; bytes = readSync(handle, room)) {
      sum.update(room.subarray(0, bytes));
    }
  } finally {
    closeSync(handle);
  }
  return sum.digest('hex');
};
