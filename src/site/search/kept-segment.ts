import { join } from 'node:path';
import type { Segment, SegmentPage } from '../../search/build/segment.ts';
import { decodePageTable, type EncodedPageTable, encodePageTable } from '../../search/index/page-table.ts';
import { keepStretches, keptStretches, noStretch } from './kept-stretches.ts';
import { decodeWords, encodeWords } from './kept-words.ts';

type KeptPage = Pick<SegmentPage, 'id' | 'facets' | 'year' | 'weight'>;

interface KeptSegment {
  readonly name: string;
  readonly directory: string;
  /** Open ends of days are infinite, which JSON cannot say. */
  readonly table: EncodedPageTable;
  readonly pages: readonly KeptPage[];
}

/** The key of a segment is its name in the cache: it stands for all that the segment is made of, and for its form. */
export const segmentFile = (key: string): string => `${key}.segment`;

/** Keeps a segment in a folder of the cache, under its key. */
export const keepSegment = (folder: string, key: string, segment: Segment): void => {
  const { name, directory, pages, words, occurrences } = segment;
  const kept: KeptSegment = {
    name,
    directory,
    table: encodePageTable(pages),
    pages: pages.map(({ id, facets, year, weight }) => ({ id, facets, year, weight })),
  };
  keepStretches(join(folder, segmentFile(key)), [
    Buffer.from(JSON.stringify(kept)),
    ...encodeWords({ words, occurrences }),
  ]);
};

/** The segment that was kept under a key; undefined when there is none, or it is damaged. */
export const keptSegment = (folder: string, key: string): Segment | undefined => {
  const stretches = keptStretches(join(folder, segmentFile(key)));
  if (stretches === undefined) return undefined;
  const [head = noStretch, ...words] = stretches;
  const kept: KeptSegment = JSON.parse(head.toString('utf8'));
  const rows = decodePageTable(kept.table);
  return {
    name: kept.name,
    directory: kept.directory,
    pages: rows.flatMap((row, place) => {
      const page = kept.pages[place];
      return page === undefined ? [] : [{ ...row, ...page }];
    }),
    ...decodeWords(words),
  };
};
