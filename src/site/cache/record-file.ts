import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';

/** Where the three parts of an article's record lie in the cache, each with its length and its check sum. */
export type RecordPlace = readonly [
  file: string,
  offset: number,
  cardLength: number,
  cardSum: number,
  bodyLength: number,
  bodySum: number,
  profileLength: number,
  profileSum: number,
];

/** How many bytes a record takes. */
export const lengthOf = ([, , card, , body, , profile]: RecordPlace): number => card + body + profile;

/** Bytes of the cache are not those that were written there. Whoever meets it starts again without the cache. */
export class DamagedCache extends Error {
  override readonly name = 'DamagedCache';
}

/** Gathered so many bytes, they are written. */
const bufferSize = 1 << 20;

/** Appends records to a new file of the cache. */
export const recordWriter = (folder: string, file: string) => {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  const handle = openSync(path, 'w');
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let offset = 0;
  const flush = (): void => {
    if (pendingBytes > 0) writeSync(handle, Buffer.concat(pending));
    pending = [];
    pendingBytes = 0;
  };
  return {
    add: (card: string | Uint8Array, body: string | Uint8Array, profile: Uint8Array): RecordPlace => {
      const parts = [Buffer.from(card), Buffer.from(body), Buffer.from(profile)] as const;
      const place: RecordPlace = [
        file,
        offset,
        parts[0].length,
        crc32(parts[0]),
        parts[1].length,
        crc32(parts[1]),
        parts[2].length,
        crc32(parts[2]),
      ];
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

export interface RecordReader {
  readonly card: (place: RecordPlace) => string;
  readonly body: (place: RecordPlace) => string;
  readonly profile: (place: RecordPlace) => Uint8Array;
}

/** Reads records wherever they lie in the files of a folder, which stay open as long as the process lives. */
export const recordReader = (folder: string): RecordReader => {
  const handles = new Map<string, number>();
  const handleOf = (file: string): number => {
    const known = handles.get(file);
    if (known !== undefined) return known;
    try {
      const handle = openSync(join(folder, file), 'r');
      handles.set(file, handle);
      return handle;
    } catch (error) {
      throw new DamagedCache(`${file} is not in the cache`, { cause: error });
    }
  };
  const read = (file: string, offset: number, length: number, sum: number): Buffer => {
    const bytes = Buffer.allocUnsafe(length);
    if (readSync(handleOf(file), bytes, 0, length, offset) !== length || crc32(bytes) !== sum) {
      throw new DamagedCache(`${file} is damaged at ${offset}`);
    }
    return bytes;
  };
  return {
    card: ([file, offset, length, sum]) => read(file, offset, length, sum).toString('utf8'),
    body: ([file, offset, card, , length, sum]) => read(file, offset + card, length, sum).toString('utf8'),
    profile: ([file, offset, card, , body, , length, sum]) => read(file, offset + card + body, length, sum),
  };
};
