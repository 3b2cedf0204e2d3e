import { hasShape, isArrayOf, isRecordOf, isString, type Shape } from './shape.ts';

/** One index among those of an archive: the articles of a stretch of time. */
export interface IndexEntry {
  /** In order of their words: what the first word of each chunk begins with, and the chunk's name. */
  readonly chunks: readonly (readonly string[])[];
  /** The part that holds its page table. */
  readonly pages: string;
}

/** What a search begins with: where everything else is. */
export interface SearchCore {
  /** In order of time, oldest first. */
  readonly indexes: readonly IndexEntry[];
  /** The parts that hold the vocabulary, by the letters their words begin with. */
  readonly vocabulary: Readonly<Record<string, string>>;
  /** The part that lists all articles, for whole lists and exports. */
  readonly directory: string;
}

const entryShape: Shape<IndexEntry> = { chunks: isArrayOf(isArrayOf(isString)), pages: isString };

const coreShape: Shape<SearchCore> = {
  indexes: isArrayOf(hasShape(entryShape)),
  vocabulary: isRecordOf(isString),
  directory: isString,
};

export const isSearchCore = hasShape(coreShape);

/** The name of the chunk in which a word stands, if it stands anywhere. */
export const chunkOf = ({ chunks }: IndexEntry, word: string): string | undefined =>
  chunks.findLast(([first = '']) => first <= word)?.[1];
