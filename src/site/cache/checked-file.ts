import { closeSync, openSync, readFileSync, renameSync, rmSync, writevSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { crc32 } from '../../start/crc32.js';
import { namingFile } from '../../start/naming-file.js';
import { holdFile } from '../held-file.ts';
import { makeFolder } from '../make-folder.ts';

/** Of a CRC-32 in hexadecimal digits, and as long as numbers of eight bytes may begin behind it. */
const sumLength = 16;

const hexDigits = 8;

const sumOf = (parts: readonly Uint8Array[]): string => {
  let sum = 0;
  // Of no bytes it begins anew.
  for (const part of parts) if (part.length > 0) sum = crc32(part, sum);
  return sum
    .toString(16)
    .padStart(hexDigits, '0')
    .padEnd(sumLength - 1, ' ');
};

/** Writes a file of the cache; it is whole or not there, whenever the process ends. */
export const writeWhole = (path: string, parts: readonly Uint8Array[]): void => {
  makeFolder(dirname(path));
  const unfinished = `${path}.${process.pid}`;
  const handle = openSync(unfinished, 'w');
  try {
    for (let left = parts.filter(({ length }) => length > 0); left.length > 0; ) {
      let written = writevSync(handle, left);
      while (left[0] !== undefined && written >= left[0].length) {
        written -= left[0].length;
        left = left.slice(1);
      }
      if (left[0] !== undefined && written > 0) left = [left[0].subarray(written), ...left.slice(1)];
    }
  } catch (error) {
    closeSync(handle);
    rmSync(unfinished, { force: true });
    throw namingFile(error, path);
  }
  closeSync(handle);
  // What is put in the place of another file is sent to the disk at once, which nothing here is worth.
  const letGo = holdFile(path);
  rmSync(path, { force: true });
  renameSync(unfinished, path);
  letGo();
};

/** Bytes of the cache that were written under this very name; undefined when any of them is another. */
export const readBytes = (path: string): Buffer | undefined => {
  try {
    const bytes = readFileSync(path);
    const content = bytes.subarray(sumLength);
    return bytes.toString('latin1', 0, sumLength) === `${sumOf([content])}\n` ? content : undefined;
  } catch {
    return undefined;
  }
};

/** Writes a file of the cache with the sum of its content, which comes in parts. */
export const writeBytes = (path: string, ...parts: readonly Uint8Array[]): void => {
  writeWhole(path, [Buffer.from(`${sumOf(parts)}\n`), ...parts]);
};

/**
 * A value of the cache that belongs to a key; undefined for any other. The key stands for the code that wrote it,
 * and so for its shape.
 */
// oxlint-disable-next-line no-unnecessary-type-parameters -- The caller says what the key promises.
export const readKeyed = <Value>(path: string, key: string): Value | undefined => {
  const content = readBytes(path);
  const start = Buffer.byteLength(key) + 1;
  if (content === undefined || content.toString('utf8', 0, start) !== `${key}\n`) return undefined;
  const value: Value = JSON.parse(content.toString('utf8', start));
  return value;
};

export const writeKeyed = (path: string, key: string, value: unknown): void => {
  writeBytes(path, Buffer.from(`${key}\n${JSON.stringify(value)}`));
};

/** Whether something could be written: not everywhere may everybody write. */
export const isWritten = (write: () => void): boolean => {
  try {
    write();
    return true;
  } catch {
    return false;
  }
};
