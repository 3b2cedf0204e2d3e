import { type EncodedColumn, isEncodedColumn } from './facet-column.ts';
import { type EncodedPageTable, isEncodedPageTable } from './page-table.ts';
import { isPartList, type PartList } from './part-list.ts';
import { type Guard, hasShape, isArrayOf, isNumber, isRecordOf, isString, type Shape } from './shape.ts';

/** Articles of a shard that were indexed together, and follow one another in it. */
export interface HeadSegment {
  readonly name: string;
  readonly pages: number;
  /** The part that lists its articles for whole lists and exports. */
  readonly directory: string;
}

/** What is loaded of a shard before anything is looked up in it. */
export interface ShardHead {
  readonly segments: readonly HeadSegment[];
  readonly pages: EncodedPageTable;
  /** The facets that are small. */
  readonly facets: Readonly<Record<string, EncodedColumn>>;
  /** The parts of the facets that are not, and the most frequent values of each of them. */
  readonly facetParts: Readonly<Record<string, string>>;
  readonly frequentValues: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Where words are found, by what the index calls them. */
  readonly words: PartList;
  /** What words there are, by their surfaces. */
  readonly vocabulary: PartList;
  /** How words are spelled, by their beginnings and by their ends; nothing of a small vocabulary. */
  readonly spellings: PartList;
  /** The most frequent words, as vocabularies are encoded: what is suggested for one or two letters. */
  readonly frequent: string;
}

const segmentShape: Shape<HeadSegment> = { name: isString, pages: isNumber, directory: isString };

const headShape: Shape<ShardHead> = {
  segments: isArrayOf(hasShape(segmentShape)),
  pages: isEncodedPageTable,
  facets: isRecordOf(isEncodedColumn),
  facetParts: isRecordOf(isString),
  frequentValues: isRecordOf(isArrayOf(isArrayOf(isString))),
  words: isPartList,
  vocabulary: isPartList,
  spellings: isPartList,
  frequent: isString,
};

export const isShardHead: Guard<ShardHead> = hasShape(headShape);
