import type { ArticleRecord } from './article-record.ts';

/** What stands around the lines of a file. */
export interface DumpFrame {
  readonly head: string;
  readonly between: string;
  readonly end: string;
  /** The whole file when there is no line. */
  readonly empty: string;
}

/** A file with a line for every article, put together from lines that are made, or kept, each by itself. */
export interface DumpFormat extends DumpFrame {
  readonly line: (record: ArticleRecord) => string;
}

/** The file in pieces, in their order. */
export function* dumpChunks<Part>(
  { head, between, end, empty }: DumpFrame,
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
