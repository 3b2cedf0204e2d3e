import type { TextOfRow } from '../cache/text-columns.ts';
import {
  numbersOfRow,
  type Rarity,
  type Shared,
  sharedOfRow,
  type TextField,
  usual,
  withRarity,
} from './table-layout.ts';

/** A table as it lies in the cache. */
export interface StoredTable {
  readonly numbers: Float64Array;
  readonly sharedNumbers: Int32Array;
  readonly has: Uint8Array;
  readonly shared: Shared;
  readonly rarityOf: (row: number) => Rarity | undefined;
  readonly texts: Readonly<Record<TextField, TextOfRow>>;
}

export const has = ({ has: bits }: StoredTable, row: number, bit: number): boolean =>
  ((bits[row] ?? 0) & bit) !== 0;

export const sharedNumber = ({ sharedNumbers }: StoredTable, row: number, at: number): number =>
  sharedNumbers[row * sharedOfRow + at] ?? -1;

export const numberAt = ({ numbers }: StoredTable, row: number, at: number): number =>
  numbers[row * numbersOfRow + at] ?? 0;

export const rarity = (table: StoredTable, row: number): Rarity =>
  has(table, row, withRarity) ? (table.rarityOf(row) ?? usual) : usual;
