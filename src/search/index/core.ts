import { hasShape, isArrayOf, isRecordOf, isString, type Shape } from './shape.ts';

/** One index among those of an archive: the articles of a stretch of time. */
export interface IndexEntry {
  /** What the engine opens it with, in base64. */
  readonly meta: string;
  /** The part that holds its page table. */
  readonly pages: string;
}

/** What a search begins with: where everything else is. */
export interface SearchCore {
  /** The part that holds the engine, in base64. */
  readonly engine: string;
  /** In order of time, oldest first. */
  readonly indexes: readonly IndexEntry[];
  /** The parts that hold the vocabulary, by the letters their words begin with. */
  readonly vocabulary: Readonly<Record<string, string>>;
  /** The part that lists all articles, for whole lists and exports. */
  readonly directory: string;
}

const entryShape: Shape<IndexEntry> = { meta: isString, pages: isString };

const coreShape: Shape<SearchCore> = {
  engine: isString,
  indexes: isArrayOf(hasShape(entryShape)),
  vocabulary: isRecordOf(isString),
  directory: isString,
};

export const isSearchCore = hasShape(coreShape);
