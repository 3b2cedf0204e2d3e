import { isPartList, type PartList } from './part-list.ts';
import {
  type Guard,
  hasShape,
  isArrayOf,
  isEither,
  isNull,
  isNumber,
  isString,
  type Shape,
} from './shape.ts';

/** A shard as the core knows it: what is to be known before one decides to search it. */
export interface CoreShard {
  /** The folder of its parts. */
  readonly name: string;
  /** The part that is its head. */
  readonly head: string;
  /** How many articles it has. */
  readonly pages: number;
  /** How much text that is, in UTF-16 code units. */
  readonly weight: number;
  /** The first and the last year by which its articles are placed; none for those without a day. */
  readonly years: readonly number[];
  /** The first and the last day that any of them can be from; null where that is open. None for those without. */
  readonly days: readonly (number | null)[];
}

/** What a search begins with. */
export interface SearchCore {
  /** In order of time, oldest first; those without a day at the end. */
  readonly shards: readonly CoreShard[];
  /** The parts that lead from names to pages. */
  readonly names: PartList;
}

const shardShape: Shape<CoreShard> = {
  name: isString,
  head: isString,
  pages: isNumber,
  weight: isNumber,
  years: isArrayOf(isNumber),
  days: isArrayOf(isEither(isNumber, isNull)),
};

const coreShape: Shape<SearchCore> = { shards: isArrayOf(hasShape(shardShape)), names: isPartList };

export const isSearchCore: Guard<SearchCore> = hasShape(coreShape);
