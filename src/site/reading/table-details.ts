import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { madeOnce } from '../../archive/made-once.ts';
import { readBytes, writeBytes } from '../cache/checked-file.ts';
import { DamagedCache } from '../cache/record-file.ts';
import { hasCode } from '../has-code.ts';
import { hashOf } from './hash-of.ts';
import type { StoredDetails } from './table-row.ts';

/** Where the details of the rows of one table lie: one after the other in a file that is named by its content. */
export interface DetailsPlace {
  readonly file: string;
  /** Where those of each row begin; one more than there are rows. */
  readonly starts: Uint32Array;
}

const folderOf = (cacheFolder: string): string => join(cacheFolder, 'details');

/** The table that a file of details belongs to. */
const tableOf = (file: string): string => file.slice(0, file.lastIndexOf('.'));

/** Writes the details of the rows of a table beside those that are there. */
export const writeDetails = (
  cacheFolder: string,
  table: string,
  details: readonly Uint8Array[],
): DetailsPlace => {
  const starts = new Uint32Array(details.length + 1);
  for (const [row, { length }] of details.entries()) starts[row + 1] = (starts[row] ?? 0) + length;
  const content = Buffer.concat(details);
  const file = `${table}.${hashOf(content).slice(0, 10)}`;
  writeBytes(join(folderOf(cacheFolder), file), content);
  return { file, starts };
};

/** Gives the details of the rows of a table; their file is read when the first are asked for. */
export const readDetails = (
  cacheFolder: string,
  { file, starts }: DetailsPlace,
): ((row: number) => StoredDetails) => {
  const content = madeOnce(() => {
    const bytes = readBytes(join(folderOf(cacheFolder), file));
    if (bytes === undefined || bytes.length !== starts.at(-1))
      throw new DamagedCache(`${file} is not in the cache as it was written`);
    return bytes;
  });
  return (row) => () => content().subarray(starts[row], starts[row + 1]);
};

/** Removes the files of tables that have another one now, or none. */
export const removeDetails = (
  cacheFolder: string,
  current: ReadonlyMap<string, string>,
  isThere: (table: string) => boolean,
): void => {
  const folder = folderOf(cacheFolder);
  try {
    for (const file of readdirSync(folder)) {
      const now = current.get(tableOf(file));
      if (now === undefined ? !isThere(tableOf(file)) : now !== file)
        rmSync(join(folder, file), { force: true });
    }
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
};
