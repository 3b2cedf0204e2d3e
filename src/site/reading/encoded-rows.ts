import { numbering } from '../../archive/numbering.ts';
import type { EdtfString, EntityId } from '../../record/identifiers.ts';
import { type Column, textColumn } from '../cache/columns.ts';
import { textsColumn } from '../cache/text-columns.ts';
import type { ReadEntry } from './examined-batch.ts';
import type { KnownFile } from './known-file.ts';
import type { StoredRecord } from './stored-record.ts';
import {
  noTopics,
  numbersOfRow,
  type Rarity,
  type Shared,
  sharedOfRow,
  type TextField,
  textFields,
  usual,
  withId,
  withRarity,
  withRaw,
  withSupplied,
} from './table-layout.ts';

const rarityOf = ({ record, messages, doubts }: ReadEntry): Rarity | undefined => {
  const { status, access, aliases } = record ?? usual;
  const isUsual =
    status === usual.status &&
    access === usual.access &&
    [aliases, messages, doubts].every((all) => all.length === 0);
  return isUsual ? undefined : { status, access, aliases, messages, doubts };
};

const textIn = ({ path, hash, id, record }: ReadEntry, field: TextField): string => {
  if (field === 'path') return path;
  if (field === 'hash') return hash;
  return (field === 'id' ? id : record?.[field]) ?? '';
};

/** The rows of a table as columns. */
export const encodedRows = (rows: readonly KnownFile[]): readonly Column[] => {
  const entries = rows.map(({ entry }) => entry);
  const numbers = new Float64Array(rows.length * numbersOfRow);
  const sharedNumbers = new Int32Array(rows.length * sharedOfRow);
  const has = new Uint8Array(rows.length);
  const contexts = numbering();
  const recordFiles = numbering();
  const publishers = numbering<EntityId>();
  const dates = numbering<EdtfString>();
  const topicSets = numbering();
  const topics: StoredRecord['topics'][] = [];
  const topicsNumber = (own: StoredRecord['topics'] = noTopics): number => {
    if (own.length === 0) return -1;
    const number = topicSets.numberOf(JSON.stringify(own));
    topics[number] = own;
    return number;
  };
  const rarities: (readonly [number, Rarity])[] = [];
  for (const [row, { entry, stamp, seen, context }] of rows.entries()) {
    const { id, record } = entry;
    const rarity = rarityOf(entry);
    if (rarity !== undefined) rarities.push([row, rarity]);
    const [file, ...place] = record?.place ?? [];
    numbers.set([...stamp, seen, record?.words ?? 0, ...place], row * numbersOfRow);
    sharedNumbers.set(
      [
        record?.publisher === undefined ? -1 : publishers.numberOf(record.publisher),
        contexts.numberOf(context),
        file === undefined ? -1 : recordFiles.numberOf(file),
        record?.date === undefined ? -1 : dates.numberOf(record.date),
        topicsNumber(record?.topics),
      ],
      row * sharedOfRow,
    );
    has[row] =
      (id === undefined ? 0 : withId) |
      (record?.raw === undefined ? 0 : withRaw) |
      (record?.headlineSupplied === true ? withSupplied : 0) |
      (rarity === undefined ? 0 : withRarity);
  }
  const shared: Shared = {
    publishers: publishers.texts(),
    dates: dates.texts(),
    contexts: contexts.texts(),
    recordFiles: recordFiles.texts(),
    topics,
    rarities,
  };
  return [
    numbers,
    sharedNumbers,
    has,
    textColumn(JSON.stringify(shared)),
    ...textFields.map((field) => textsColumn(entries.map((entry) => textIn(entry, field)))),
  ];
};
