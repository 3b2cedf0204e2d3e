import { gzipSync } from 'node:zlib';
import { indexedAs, isFunctionKey } from '../analysis/key.ts';
import { facetNames } from '../facet.ts';
import type { CoreShard } from '../index/core.ts';
import { type EncodedColumn, encodeColumn } from '../index/facet-column.ts';
import { encodePageTable } from '../index/page-table.ts';
import { partIn, type SearchPart } from '../index/parts.ts';
import type { ShardHead } from '../index/shard-head.ts';
import { type EncodableEntry, encodeEntries } from '../vocabulary/front-coding.ts';
import { entriesOf, joinWordLists } from '../vocabulary/word-list.ts';
import { contentName } from './content-name.ts';
import { cutIntoParts } from './cut-parts.ts';
import { type ListedParts, listParts } from './list-parts.ts';
import { joinedWords, pageCountsIn } from './occurrence-table.ts';
import type { Segment, SegmentPage } from './segment.ts';
import { spellingParts, vocabularyParts } from './vocabulary-parts.ts';
import { encodeWordPart } from './word-part.ts';

/** A shard, as the core lists it, and the parts that are made of all its segments together. */
export interface JoinedShard {
  readonly entry: CoreShard;
  readonly parts: readonly SearchPart[];
}

/** In bytes before compression, which takes away about a third. */
const sizeOfWordParts = { least: 12_000, most: 24_000 } as const;
/** A larger facet is a part of its own, loaded when it is asked for. In letters. */
const largestFacetInHead = 24_000;
const frequentWords = 1_200;
const frequentValues = 200;

const wordParts = (folder: string, segments: readonly Segment[]): ListedParts => {
  const groups = cutIntoParts(joinedWords(segments.map(({ occurrences }) => occurrences)), {
    nameOf: ({ word }) => word,
    sizeOf: ({ word, occurrences }) =>
      occurrences.reduce((sum, { bytes }) => sum + bytes.length + 2, word.length / 2),
    ...sizeOfWordParts,
  });
  return listParts(
    folder,
    'words',
    groups,
    ({ word }) => word,
    (words) => gzipSync(encodeWordPart(words), { level: 9 }).toString('base64'),
  );
};

const isSuggested = ({ onlyInside, key }: EncodableEntry): boolean => !onlyInside && !isFunctionKey(key);

const frequentOf = (entries: readonly EncodableEntry[]): string =>
  encodeEntries(
    entries
      .filter(isSuggested)
      .map((entry, place) => ({ entry, place }))
      .sort((a, b) => b.entry.documents - a.entry.documents || a.place - b.place)
      .slice(0, frequentWords)
      .sort((a, b) => a.place - b.place)
      .map(({ entry }) => entry),
  );

const frequentOfColumn = ({ values, pages }: EncodedColumn): EncodedColumn['values'] => {
  const counts = values.map(() => 0);
  for (const place of pages.flat()) counts[place] = (counts[place] ?? 0) + 1;
  return values
    .map((value, place) => ({ value, count: counts[place] ?? 0, place }))
    .sort((a, b) => b.count - a.count || a.place - b.place)
    .slice(0, frequentValues)
    .map(({ value }) => value);
};

const years = (pages: readonly SegmentPage[]): readonly number[] => {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { year } of pages) {
    first = Math.min(first, year ?? first);
    last = Math.max(last, year ?? last);
  }
  return Number.isFinite(first) ? [first, last] : [];
};

const days = (pages: readonly SegmentPage[]): readonly (number | null)[] => {
  let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const page of pages) {
    if (page.days === undefined) continue;
    earliest = Math.min(earliest, page.days.earliest);
    latest = Math.max(latest, page.days.latest);
  }
  if (earliest > latest) return [];
  return [earliest, latest].map((day) => (Number.isFinite(day) ? day : null));
};

/** Joins segments, in their order, into a shard that is searched as one index. */
export const joinSegments = (name: string, segments: readonly Segment[]): JoinedShard => {
  const pages = segments.flatMap((segment) => segment.pages);
  const words = wordParts(name, segments);
  const documents = pageCountsIn(segments.map(({ occurrences }) => occurrences));
  const entries = entriesOf(
    joinWordLists(segments.map((segment) => segment.words)),
    (key) => documents.get(indexedAs(key)) ?? 0,
  );
  const vocabulary = vocabularyParts(name, entries);
  const spellings = spellingParts(name, entries, vocabulary);
  const facets: [facet: string, column: EncodedColumn][] = [];
  const facetParts: [facet: string, part: string][] = [];
  const topValues: [facet: string, values: EncodedColumn['values']][] = [];
  const parts: SearchPart[] = [...words.parts, ...vocabulary.parts, ...spellings.parts];
  for (const facet of facetNames) {
    const column = encodeColumn(pages.map((page) => page.facets[facet]));
    if (JSON.stringify(column).length <= Math.max(largestFacetInHead, 3 * pages.length)) {
      facets.push([facet, column]);
      continue;
    }
    const part = partIn(name, 'facet', `${facet}-${contentName(column)}`);
    facetParts.push([facet, part]);
    topValues.push([facet, frequentOfColumn(column)]);
    parts.push({ name: part, payload: column });
  }
  const head: ShardHead = {
    segments: segments.map((segment) => ({
      name: segment.name,
      pages: segment.pages.length,
      directory: segment.directory,
    })),
    pages: encodePageTable(pages),
    facets: Object.fromEntries(facets),
    facetParts: Object.fromEntries(facetParts),
    frequentValues: Object.fromEntries(topValues),
    words: words.list,
    vocabulary: vocabulary.list,
    spellings: spellings.list,
    frequent: frequentOf(entries),
  };
  const headName = partIn(name, 'head', contentName(head));
  return {
    entry: {
      name,
      head: headName,
      pages: pages.length,
      weight: pages.reduce((sum, { weight }) => sum + weight, 0),
      years: years(pages),
      days: days(pages),
    },
    parts: [...parts, { name: headName, payload: head }],
  };
};
