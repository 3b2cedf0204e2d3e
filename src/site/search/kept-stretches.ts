import { gunzipSync, gzipSync } from 'node:zlib';
import { readBytes, writeBytes } from '../cache/checked-file.ts';
import { packed, unpacked } from '../cache/packed.ts';

/** Quick to make; a third of the size is enough. */
const level = 1;

/** Keeps stretches of bytes in a file of the cache. */
export const keepStretches = (file: string, stretches: readonly Uint8Array[]): void => {
  writeBytes(file, gzipSync(packed(stretches), { level }));
};

/** The stretches that were kept; undefined when there are none, or they are damaged. */
export const keptStretches = (file: string): readonly Buffer[] | undefined => {
  const bytes = readBytes(file);
  return bytes && unpacked(gunzipSync(bytes));
};

export const noStretch = Buffer.alloc(0);
