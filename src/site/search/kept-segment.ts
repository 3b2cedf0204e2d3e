import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Segment, SegmentPage } from '../../search/build/segment.ts';
import { decodePageTable, type EncodedPageTable, encodePageTable } from '../../search/index/page-table.ts';
import { readBytes, writeBytes } from '../cache/checked-file.ts';
import { packed, unpacked } from '../cache/packed.ts';

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
}

/** The key of a segment is its name in the cache: it stands for all that the segment is made of, and for its form. */
const segmentFile = (folder: string, key: string): string => join(folder, `${key}.segment`);

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
  };
  const keptWords = words().map(
    ({ surface, constituents, onlyInside, documents, displays }): KeptWord => [
      surface,
      constituents,
      onlyInside ? 1 : 0,
      documents,
      [...displays],
    ],
  );
  const stretches = [...[kept, keptWords].map((value) => Buffer.from(JSON.stringify(value))), occurrences];
  writeBytes(segmentFile(folder, key), gzipSync(packed(stretches), { level }));
};

const readWords = (json: Buffer): Segment['words'] => {
  return () => {
    const rows: readonly KeptWord[] = JSON.parse(json.toString('utf8'));
    return rows.map(([surface, constituents, onlyInside, documents, displays]) => ({
      surface,
      constituents,
      onlyInside: onlyInside === 1,
      documents,
      displays: new Map(displays),
    }));
  };
};

const none = Buffer.alloc(0);

/** The segment that was kept under a key; undefined when there is none, or it is damaged. */
export const keptSegment = (folder: string, key: string): Segment | undefined => {
  const bytes = readBytes(segmentFile(folder, key));
  if (bytes === undefined) return undefined;
  const [head = none, words = none, occurrences = none] = unpacked(gunzipSync(bytes));
  const kept: KeptSegment = JSON.parse(head.toString('utf8'));
  const rows = decodePageTable(kept.table);
  return {
    name: kept.name,
    directory: kept.directory,
    pages: rows.flatMap((row, place) => {
      const page = kept.pages[place];
      return page === undefined ? [] : [{ ...row, ...page }];
    }),
    words: readWords(words),
    occurrences,
  };
};
