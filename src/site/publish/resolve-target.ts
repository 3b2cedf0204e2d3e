import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { hasCode } from '../has-code.ts';

/** The absolute path of a folder that may be yet to come; a link is followed, so that it stays a link. */
export const resolveTarget = async (outDir: string): Promise<string> => {
  try {
    return await realpath(outDir);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return resolve(outDir);
    throw error;
  }
};
