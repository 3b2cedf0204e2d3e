import type { ArticleRecord } from './article-record.ts';

/** A file with a record of every article, put together from parts that are made, or kept, each by itself. */
export interface DumpFormat {
  readonly head: string;
  readonly between: string;
  readonly end: string;
  /** The whole file when there is no article. */
  readonly empty: string;
  /** At least one record. */
  readonly part: (records: readonly ArticleRecord[]) => string;
}

/** The file in pieces, in their order. */
export function* dumpChunks<Part>(
  { head, between, end, empty }: DumpFormat,
  parts: Iterable<Part>,
): Generator<Part | string> {
  let isEmpty = true;
  for (const part of parts) {
    yield isEmpty ? head : between;
    yield part;
    isEmpty = false;
  }
  yield isEmpty ? empty : end;
}
