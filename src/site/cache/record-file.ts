import { closeSync, openSync, readSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from '../../start/crc32.js';
import { writeAll } from '../../start/write-all.js';
import { hasCode } from '../has-code.ts';
import { makeFolder } from '../make-folder.ts';

/**
 * What lists and pages ask of every article they show, its sentences that lists quote, what fewer of them ask, the
 * names in it as they were linked, its body, what it is compared by, and its lines in the dumps: read by themselves,
 * since a list asks a thousand articles for a sentence.
 */
const recordParts = ['details', 'passages', 'card', 'mentions', 'body', 'profile', 'json', 'csv'] as const;

type RecordPart = (typeof recordParts)[number];

/** The others are texts. */
type ByteParts = 'profile' | 'json' | 'csv';

/** Where the parts of an article's record lie in the cache, one after the other: of each its length and check sum. */
export type RecordPlace = readonly [file: string, offset: number, ...lengthsAndSums: readonly number[]];

/** So many numbers a place has. */
export const placeNumbers = 1 + 2 * recordParts.length;

/** How many bytes the first parts of a record take; all of them when it is not said how many. */
export const lengthOf = ([, , ...sizes]: RecordPlace, parts: number = recordParts.length): number => {
  let length = 0;
  for (let part = 0; part < parts; part += 1) length += sizes[2 * part] ?? 0;
  return length;
};

/** Bytes of the cache are not those that were written there. Whoever meets it starts again without the cache. */
export class DamagedCache extends Error {
  override readonly name = 'DamagedCache';
}

/** Gathered so many bytes, they are written. */
const bufferSize = 1 << 20;

/** Appends records to a new file of the cache. */
export const recordWriter = (folder: string, file: string) => {
  const path = join(folder, file);
  makeFolder(dirname(path));
  const handle = openSync(path, 'w');
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  let offset = 0;
  const flush = (): void => {
    if (pendingBytes > 0) writeAll(handle, Buffer.concat(pending), path);
    pending = [];
    pendingBytes = 0;
  };
  return {
    add: (record: Readonly<Record<RecordPart, string | Uint8Array>>): RecordPlace => {
      const parts = recordParts.map((part) => {
        const content = record[part];
        return typeof content === 'string' ? Buffer.from(content) : content;
      });
      const place: RecordPlace = [file, offset, ...parts.flatMap((part) => [part.length, crc32(part)])];
      pending.push(...parts);
      const length = lengthOf(place);
      offset += length;
      pendingBytes += length;
      if (pendingBytes > bufferSize) flush();
      return place;
    },
    close: (): void => {
      flush();
      closeSync(handle);
    },
  };
};

/** Reads parts of records. */
export type RecordReader = Readonly<
  Record<Exclude<RecordPart, ByteParts>, (place: RecordPlace) => string> &
    Record<ByteParts, (place: RecordPlace) => Buffer>
>;

/** No part of an article is longer, but for the longest. */
const usualLength = 1 << 18;

/** The files that are open for reading, by their paths; they stay so until they are removed or the thread ends. */
const openFiles = new Map<string, number>();

const handleOf = (path: string): number => {
  const known = openFiles.get(path);
  if (known !== undefined) return known;
  try {
    const handle = openSync(path, 'r');
    openFiles.set(path, handle);
    return handle;
  } catch (error) {
    if (hasCode(error, 'EMFILE', 'ENFILE')) throw error;
    throw new DamagedCache(`${path} is not in the cache`, { cause: error });
  }
};

/** Removes a file of records; an open file would keep its room on the disk. */
export const removeRecordFile = (folder: string, file: string): void => {
  const path = join(folder, file);
  const handle = openFiles.get(path);
  openFiles.delete(path);
  if (handle !== undefined) closeSync(handle);
  rmSync(path, { force: true });
};

/**
 * Reads records wherever they lie in the files of a folder. Texts are read through the same bytes: a hundred thousand
 * small buffers leave memory in pieces that nobody else can use.
 */
export const recordReader = (folder: string): RecordReader => {
  const read = (part: number, place: RecordPlace, room: (length: number) => Buffer): Buffer => {
    const [file, offset, ...sizes] = place;
    const [length = 0, sum] = sizes.slice(2 * part);
    const start = offset + lengthOf(place, part);
    const bytes = room(length);
    if (readSync(handleOf(join(folder, file)), bytes, 0, length, start) !== length || crc32(bytes) !== sum) {
      throw new DamagedCache(`${file} is damaged at ${start}`);
    }
    return bytes;
  };
  const usual = Buffer.allocUnsafeSlow(usualLength);
  const usualRoom = (length: number): Buffer =>
    length > usualLength ? Buffer.allocUnsafe(length) : usual.subarray(0, length);
  const text = (part: number) => (place: RecordPlace) => read(part, place, usualRoom).toString();
  const bytes = (part: number) => (place: RecordPlace) =>
    read(part, place, (length) => Buffer.allocUnsafe(length));
  return {
    details: text(0),
    passages: text(1),
    card: text(2),
    mentions: text(3),
    body: text(4),
    profile: bytes(5),
    json: bytes(6),
    csv: bytes(7),
  };
};
