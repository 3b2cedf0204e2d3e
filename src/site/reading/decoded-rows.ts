import { type Column, textOf } from '../cache/columns.ts';
import { textsOf } from '../cache/text-columns.ts';
import type { KnownFile } from './known-file.ts';
import type { StoredTable } from './stored-table.ts';
import { type Shared, type TextField, textFields } from './table-layout.ts';
import { TableRow } from './table-row.ts';

const textsIn = (columns: readonly Column[]): StoredTable['texts'] => {
  const of = (field: TextField) => textsOf(columns[textFields.indexOf(field)]);
  return {
    path: of('path'),
    hash: of('hash'),
    id: of('id'),
    digest: of('digest'),
    listDigest: of('listDigest'),
    namesDigest: of('namesDigest'),
    fragments: of('fragments'),
    order: of('order'),
    raw: of('raw'),
    headline: of('headline'),
  };
};

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
  const table: StoredTable = {
    numbers,
    sharedNumbers,
    has: bits,
    shared,
    rarityOf: (row) => rarities.get(row),
    texts: textsIn(columns),
  };
  const rows: KnownFile[] = [];
  for (let row = 0; row < bits.length; row += 1) rows.push(new TableRow(table, row));
  return rows;
};
