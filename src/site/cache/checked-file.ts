import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';

const sumOf = (content: string | Uint8Array): string => createHash('sha1').update(content).digest('hex');

const sumLength = 40;

/** Writes a file of the cache with the sum of its content; it is whole or not there, whenever the process ends. */
const writeChecked = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  const sum = `${sumOf(content)}\n`;
  writeFileSync(
    unfinished,
    typeof content === 'string' ? sum + content : Buffer.concat([Buffer.from(sum), content]),
  );
  // What is put in the place of another file is sent to the disk at once, which nothing here is worth.
  rmSync(path, { force: true });
  renameSync(unfinished, path);
};

/** The content of a file of the cache; undefined when there is none or any byte of it is not the one written. */
const readChecked = (path: string): string | undefined => {
  try {
    const text = readFileSync(path, 'utf8');
    const content = text.slice(sumLength + 1);
    return text[sumLength] === '\n' && text.startsWith(sumOf(content)) ? content : undefined;
  } catch {
    return undefined;
  }
};

/**
 * A value of the cache that belongs to a key; undefined for any other. The key stands for the code that wrote it,
 * and so for its shape.
 */
// oxlint-disable-next-line no-unnecessary-type-parameters -- The caller says what the key promises.
export const readKeyed = <Value>(path: string, key: string): Value | undefined => {
  const content = readChecked(path);
  if (content === undefined || !content.startsWith(`${key}\n`)) return undefined;
  const value: Value = JSON.parse(content.slice(key.length + 1));
  return value;
};

export const writeKeyed = (path: string, key: string, value: unknown): void => {
  writeChecked(path, `${key}\n${JSON.stringify(value)}`);
};

/** Bytes of the cache that were written under this very name; undefined when any of them is another. */
export const readBytes = (path: string): Uint8Array | undefined => {
  try {
    const bytes = readFileSync(path);
    const content = bytes.subarray(sumLength + 1);
    return bytes.toString('latin1', 0, sumLength + 1) === `${sumOf(content)}\n` ? content : undefined;
  } catch {
    return undefined;
  }
};

export const writeBytes: (path: string, bytes: Uint8Array) => void = writeChecked;

/** Whether something could be written: not everywhere may everybody write. */
export const isWritten = (write: () => void): boolean => {
  try {
    write();
    return true;
  } catch {
    return false;
  }
};
