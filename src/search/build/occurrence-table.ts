import { writeOccurrences } from '../index/occurrences.ts';
import { byteWriter, varintReader } from '../index/varint.ts';
import { mergeSorted } from '../merge-sorted.ts';
import type { JoinedWord } from './word-part.ts';

/** Where the words of some pages are found, in a form that is quick to join. */
export interface OccurrenceTable {
  /** In order. */
  readonly words: readonly string[];
  /** Where the pages of each word begin among the bytes; one more than there are words. */
  readonly starts: Uint32Array;
  /** On how many pages each word is. */
  readonly pageCounts: Uint32Array;
  /** The last page of each word. */
  readonly lastPages: Uint32Array;
  readonly bytes: Uint8Array;
}

/** Takes in words in order. */
const tableWriter = () => {
  const writer = byteWriter();
  const words: string[] = [];
  const starts: number[] = [0];
  const pageCounts: number[] = [];
  const lastPages: number[] = [];
  return {
    writer,
    end: (word: string, pages: number, lastPage: number): void => {
      words.push(word);
      starts.push(writer.length());
      pageCounts.push(pages);
      lastPages.push(lastPage);
    },
    table: (): OccurrenceTable => ({
      words,
      starts: Uint32Array.from(starts),
      pageCounts: Uint32Array.from(pageCounts),
      lastPages: Uint32Array.from(lastPages),
      bytes: writer.taken(),
    }),
  };
};

/**
 * @param placesOf each word with its places in ascending order, counted through all pages
 * @param pageStarts the place at which each page begins
 */
export const occurrenceTable = (
  placesOf: ReadonlyMap<string, readonly number[]>,
  pageStarts: readonly number[],
): OccurrenceTable => {
  const { writer, end, table } = tableWriter();
  for (const word of [...placesOf.keys()].sort()) {
    const { pages, last } = writeOccurrences(placesOf.get(word) ?? [], pageStarts, writer);
    end(word, pages, last);
  }
  return table();
};

const bytesOf = ({ bytes, starts }: OccurrenceTable, place: number): Uint8Array =>
  bytes.subarray(starts[place], starts[place + 1]);

/** What several tables have of each word, by their numbers, in the order of words. */
export const joinedWords = function* (tables: readonly OccurrenceTable[]): Generator<JoinedWord> {
  for (const { text, lists, places } of mergeSorted(tables.map(({ words }) => words))) {
    yield {
      word: text,
      occurrences: lists.flatMap((segment, at) => {
        const table = tables[segment];
        return table === undefined ? [] : [{ segment, bytes: bytesOf(table, places[at] ?? 0) }];
      }),
    };
  }
};

/** On how many pages of several tables each word is. */
export const pageCountsIn = (tables: readonly OccurrenceTable[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { words, pageCounts } of tables) {
    for (const [number, word] of words.entries()) {
      counts.set(word, (counts.get(word) ?? 0) + (pageCounts[number] ?? 0));
    }
  }
  return counts;
};

/** Some pages with their numbers among all pages. */
export interface NumberedTable {
  readonly table: OccurrenceTable;
  readonly numbers: readonly number[];
}

const followOneAnother = (tables: readonly NumberedTable[]): boolean => {
  let before = -1;
  return tables.every(({ numbers }) =>
    numbers.every((number) => {
      const follows = number === before + 1;
      before = number;
      return follows;
    }),
  );
};

/** The positions of a word on a page, as they were written. */
interface PagePositions {
  readonly page: number;
  readonly positions: Uint8Array;
}

const positionsIn = (bytes: Uint8Array, numbers: readonly number[], pages: PagePositions[]): void => {
  const reader = varintReader(bytes);
  let page = 0;
  while (reader.position() < bytes.length) {
    page += reader.next();
    const from = reader.position();
    for (let left = reader.next(); left > 0; left -= 1) reader.next();
    pages.push({ page: numbers[page] ?? 0, positions: bytes.subarray(from, reader.position()) });
  }
};

/** Joins tables into that of all their pages. */
export const joinTables = (tables: readonly NumberedTable[]): OccurrenceTable => {
  const { writer, end, table } = tableWriter();
  const areInRow = followOneAnother(tables);
  const all = tables.map((one) => one.table);
  for (const { text, lists, places } of mergeSorted(all.map(({ words }) => words))) {
    let before = 0;
    let count = 0;
    for (const [at, list] of lists.entries()) count += all[list]?.pageCounts[places[at] ?? 0] ?? 0;
    if (areInRow) {
      for (const [at, list] of lists.entries()) {
        const own = all[list];
        const first = tables[list]?.numbers[0] ?? 0;
        if (own === undefined) continue;
        const bytes = bytesOf(own, places[at] ?? 0);
        // Only the first page is counted from one in another table; all others stay as they are.
        const reader = varintReader(bytes);
        writer.varint(first + reader.next() - before);
        writer.bytes(bytes.subarray(reader.position()));
        before = first + (own.lastPages[places[at] ?? 0] ?? 0);
      }
    } else {
      const pages: PagePositions[] = [];
      for (const [at, list] of lists.entries()) {
        const own = all[list];
        if (own !== undefined) positionsIn(bytesOf(own, places[at] ?? 0), tables[list]?.numbers ?? [], pages);
      }
      for (const { page, positions } of pages.sort((one, other) => one.page - other.page)) {
        writer.varint(page - before);
        writer.bytes(positions);
        before = page;
      }
    }
    end(text, count, before);
  }
  return table();
};
