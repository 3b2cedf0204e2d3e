import { madeOnce } from '../../archive/made-once.ts';
import { type Column, textOf } from '../cache/columns.ts';
import { textsOf } from '../cache/text-columns.ts';
import type { KnownFile } from './known-file.ts';
import type { StoredTable } from './stored-table.ts';
import { type Shared, type TextField, textFields } from './table-layout.ts';
import { TableRow } from './table-row.ts';

/** The rows in such columns, in their order. */
export const decodedRows = ([
  numbers,
  sharedNumbers,
  bits,
  text,
  ...columns
]: readonly Column[]): readonly KnownFile[] => {
  if (!(numbers instanceof Float64Array && sharedNumbers instanceof Int32Array)) {
    throw new TypeError('The first columns hold no numbers.');
  }
  if (!(bits instanceof Uint8Array)) throw new TypeError('The third column holds no bytes.');
  const shared: Shared = JSON.parse(textOf(text));
  const rarities = new Map(shared.rarities);
  const textsIn = (field: TextField) => madeOnce(() => textsOf(columns[textFields.indexOf(field)]));
  const table: StoredTable = {
    numbers,
    sharedNumbers,
    has: bits,
    shared,
    rarityOf: (row) => rarities.get(row),
    texts: {
      path: textsIn('path'),
      hash: textsIn('hash'),
      id: textsIn('id'),
      digest: textsIn('digest'),
      listDigest: textsIn('listDigest'),
      namesDigest: textsIn('namesDigest'),
      fragments: textsIn('fragments'),
      order: textsIn('order'),
      raw: textsIn('raw'),
      headline: textsIn('headline'),
    },
  };
  const rows: KnownFile[] = [];
  for (let row = 0; row < bits.length; row += 1) rows.push(new TableRow(table, row));
  return rows;
};
