import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Segment, SegmentPage } from '../../search/build/segment.ts';
import { decodePageTable, type EncodedPageTable, encodePageTable } from '../../search/index/page-table.ts';
import { readBytes, writeBytes } from '../cache/checked-file.ts';

type KeptPage = Pick<SegmentPage, 'id' | 'facets' | 'year' | 'weight' | 'compounds'>;

type KeptWord = readonly [
  surface: string,
  constituents: readonly string[],
  onlyInside: 0 | 1,
  documents: number,
  displays: readonly (readonly [display: string, times: number])[],
];

interface KeptSegment {
  readonly name: string;
  readonly directory: string;
  /** Open ends of days are infinite, which JSON cannot say. */
  readonly table: EncodedPageTable;
  readonly pages: readonly KeptPage[];
  readonly words: readonly KeptWord[];
}

/** The key of a segment is its name in the cache: it stands for all that the segment is made of, and for its form. */
const segmentFile = (folder: string, key: string): string => join(folder, `${key}.segment`);

const lengthBytes = 4;

/** Quick to make; a third of the size is enough. */
const level = 1;

/** Keeps a segment in a folder of the cache, under its key. */
export const keepSegment = (folder: string, key: string, segment: Segment): void => {
  const { name, directory, pages, words, occurrences } = segment;
  const kept: KeptSegment = {
    name,
    directory,
    table: encodePageTable(pages),
    pages: pages.map(({ id, facets, year, weight, compounds }) => ({ id, facets, year, weight, compounds })),
    words: words.map(({ surface, constituents, onlyInside, documents, displays }) => [
      surface,
      constituents,
      onlyInside ? 1 : 0,
      documents,
      [...displays],
    ]),
  };
  const head = Buffer.from(JSON.stringify(kept));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(head.length);
  writeBytes(segmentFile(folder, key), gzipSync(Buffer.concat([length, head, occurrences]), { level }));
};

/** The segment that was kept under a key; undefined when there is none, or it is damaged. */
export const keptSegment = (folder: string, key: string): Segment | undefined => {
  const packed = readBytes(segmentFile(folder, key));
  if (packed === undefined) return undefined;
  const bytes = gunzipSync(packed);
  const end = lengthBytes + bytes.readUInt32LE();
  const kept: KeptSegment = JSON.parse(bytes.toString('utf8', lengthBytes, end));
  const rows = decodePageTable(kept.table);
  return {
    name: kept.name,
    directory: kept.directory,
    pages: rows.flatMap((row, place) => {
      const page = kept.pages[place];
      return page === undefined ? [] : [{ ...row, ...page }];
    }),
    words: kept.words.map(([surface, constituents, onlyInside, documents, displays]) => ({
      surface,
      constituents,
      onlyInside: onlyInside === 1,
      documents,
      displays: new Map(displays),
    })),
    occurrences: bytes.subarray(end),
  };
};
