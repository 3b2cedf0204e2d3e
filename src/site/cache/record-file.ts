import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';

/**
 * What lists ask of an article, the names in it as they were linked, its body, and what it is compared by: read by
 * themselves, since a list asks a thousand articles for a sentence.
 */
export type RecordPart = 'card' | 'mentions' | 'body' | 'profile';

/** Where the parts of an article's record lie in the cache, one after the other, with their lengths and check sums. */
export type RecordPlace = readonly [
  file: string,
  offset: number,
  cardLength: number,
  cardSum: number,
  mentionsLength: number,
  mentionsSum: number,
  bodyLength: number,
  bodySum: number,
  profileLength: number,
  profileSum: number,
];

/** How many bytes a record takes. */
export const lengthOf = ([, , card, , mentions, , body, , profile]: RecordPlace): number =>
  card + mentions + body + profile;

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
    add: (record: Readonly<Record<RecordPart, string | Uint8Array>>): RecordPlace => {
      const card = Buffer.from(record.card);
      const mentions = Buffer.from(record.mentions);
      const body = Buffer.from(record.body);
      const profile = Buffer.from(record.profile);
      const place: RecordPlace = [
        file,
        offset,
        card.length,
        crc32(card),
        mentions.length,
        crc32(mentions),
        body.length,
        crc32(body),
        profile.length,
        crc32(profile),
      ];
      pending.push(card, mentions, body, profile);
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

export type RecordReader = Readonly<Record<RecordPart, (place: RecordPlace) => Buffer>>;

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
    card: ([file, offset, length, sum]) => read(file, offset, length, sum),
    mentions: ([file, offset, card, , length, sum]) => read(file, offset + card, length, sum),
    body: ([file, offset, card, , mentions, , length, sum]) =>
      read(file, offset + card + mentions, length, sum),
    profile: ([file, offset, card, , mentions, , body, , length, sum]) =>
      read(file, offset + card + mentions + body, length, sum),
  };
};
