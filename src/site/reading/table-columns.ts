import { madeOnce } from '../../archive/made-once.ts';
import { numbering } from '../../archive/numbering.ts';
import type { ArticleId, EdtfString, EntityId } from '../../record/identifiers.ts';
import { type Column, textColumn, textOf } from '../cache/columns.ts';
import { lengthOf, placeNumbers, type RecordPlace } from '../cache/record-file.ts';
import { textsColumn, textsOf } from '../cache/text-columns.ts';
import type { Stamp } from './archive-files.ts';
import type { ReadEntry } from './examined-batch.ts';
import type { KnownFile } from './known-file.ts';
import type { StoredRecord } from './stored-record.ts';

/** By row four numbers of the stamp, when it was looked at, the words, and those of the record's place. */
const numbersOfRow = 6 + placeNumbers;
const placeFrom = 6;

/** What few articles have. */
interface Rarity
  extends Pick<StoredRecord, 'status' | 'access' | 'aliases'>,
    Pick<ReadEntry, 'messages' | 'doubts'> {}

const noTopics: StoredRecord['topics'] = [];

const usual: Rarity = {
  status: 'published',
  access: 'full',
  aliases: [],
  messages: [],
  doubts: [],
};

/** What many rows share, which is written once and referred to by its number, and what few have. */
interface Shared {
  readonly publishers: readonly EntityId[];
  readonly dates: readonly EdtfString[];
  readonly contexts: readonly string[];
  readonly recordFiles: readonly string[];
  /** Many articles lie in the same dossiers as others. */
  readonly topics: readonly StoredRecord['topics'][];
  readonly rarities: readonly (readonly [row: number, rarity: Rarity])[];
}

/** The texts of a row, each in a column of its own, which is taken apart when it is first asked for. */
const textFields = [
  'path',
  'hash',
  'id',
  'digest',
  'listDigest',
  'namesDigest',
  'fragments',
  'order',
  'raw',
  'headline',
] as const;

type TextField = (typeof textFields)[number];

/** By row the numbers of its publisher, what it was held against, the file of its record, its date, its topics; -1 for none. */
const [publisherAt, contextAt, recordFileAt, dateAt, topicsAt] = [0, 1, 2, 3, 4];
const sharedOfRow = 5;

/** What a row has, as bits. */
const [withId, withRaw, withRarity, withSupplied] = [1, 2, 4, 8];

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

/** A table as it lies in the cache. */
interface Table {
  readonly numbers: Float64Array;
  readonly sharedNumbers: Int32Array;
  readonly has: Uint8Array;
  readonly shared: Shared;
  readonly rarityOf: (row: number) => Rarity | undefined;
  readonly texts: Readonly<Record<TextField, () => readonly string[]>>;
}

const has = ({ has: bits }: Table, row: number, bit: number): boolean => ((bits[row] ?? 0) & bit) !== 0;

const sharedNumber = ({ sharedNumbers }: Table, row: number, at: number): number =>
  sharedNumbers[row * sharedOfRow + at] ?? -1;

const numberAt = ({ numbers }: Table, row: number, at: number): number =>
  numbers[row * numbersOfRow + at] ?? 0;

const rarity = (table: Table, row: number): Rarity =>
  has(table, row, withRarity) ? (table.rarityOf(row) ?? usual) : usual;

export interface RecordExtent {
  readonly file: string;
  readonly length: number;
}

/** What stays in memory of an article, read from its row when it is asked for. */
class RowRecord implements StoredRecord {
  readonly id: ArticleId;
  readonly #table: Table;
  readonly #row: number;
  #place: RecordPlace | undefined;

  constructor(id: ArticleId, table: Table, row: number) {
    this.id = id;
    this.#table = table;
    this.#row = row;
  }

  get status(): StoredRecord['status'] {
    return rarity(this.#table, this.#row).status;
  }

  get access(): StoredRecord['access'] {
    return rarity(this.#table, this.#row).access;
  }

  get topics(): StoredRecord['topics'] {
    return this.#table.shared.topics[sharedNumber(this.#table, this.#row, topicsAt)] ?? noTopics;
  }

  get aliases(): StoredRecord['aliases'] {
    return rarity(this.#table, this.#row).aliases;
  }

  get order(): string {
    return this.#table.texts.order()[this.#row] ?? '';
  }

  get headline(): string {
    return this.#table.texts.headline()[this.#row] ?? '';
  }

  get headlineSupplied(): boolean {
    return has(this.#table, this.#row, withSupplied);
  }

  get date(): StoredRecord['date'] {
    return this.#table.shared.dates[sharedNumber(this.#table, this.#row, dateAt)];
  }

  get raw(): string | undefined {
    return has(this.#table, this.#row, withRaw) ? this.#table.texts.raw()[this.#row] : undefined;
  }

  get publisher(): StoredRecord['publisher'] {
    return this.#table.shared.publishers[sharedNumber(this.#table, this.#row, publisherAt)];
  }

  get words(): number {
    return numberAt(this.#table, this.#row, 5);
  }

  /** Always the same: what was read from there is remembered by it. */
  get place(): RecordPlace {
    if (this.#place !== undefined) return this.#place;
    const start = this.#row * numbersOfRow + placeFrom;
    const place: [file: string, offset: number, ...lengthsAndSums: number[]] = [
      this.#table.shared.recordFiles[sharedNumber(this.#table, this.#row, recordFileAt)] ?? '',
      this.#table.numbers[start] ?? 0,
    ];
    for (let next = 1; next < placeNumbers; next += 1) place.push(this.#table.numbers[start + next] ?? 0);
    this.#place = place;
    return place;
  }

  /** Which file of the cache it lies in, and how many bytes it takes there. */
  get extent(): RecordExtent {
    const start = this.#row * numbersOfRow + placeFrom + 1;
    const { numbers, shared } = this.#table;
    let length = 0;
    for (let at = start; at < start + placeNumbers - 1; at += 2) length += numbers[at] ?? 0;
    return { file: shared.recordFiles[sharedNumber(this.#table, this.#row, recordFileAt)] ?? '', length };
  }

  get digest(): string {
    return this.#table.texts.digest()[this.#row] ?? '';
  }

  get listDigest(): string {
    return this.#table.texts.listDigest()[this.#row] ?? '';
  }

  get namesDigest(): string {
    return this.#table.texts.namesDigest()[this.#row] ?? '';
  }

  get fragments(): string {
    return this.#table.texts.fragments()[this.#row] ?? '';
  }
}

/** Where a record lies, without making its place. */
export const extentOf = (record: StoredRecord): RecordExtent =>
  record instanceof RowRecord ? record.extent : { file: record.place[0], length: lengthOf(record.place) };

/** A row of a table: a hundred thousand are looked at for few of which anything is asked. */
class Row implements KnownFile, ReadEntry {
  readonly #table: Table;
  readonly #row: number;
  #record: StoredRecord | undefined;

  constructor(table: Table, row: number) {
    this.#table = table;
    this.#row = row;
  }

  get entry(): ReadEntry {
    return this;
  }

  get stamp(): Stamp {
    const at = (place: number): number => numberAt(this.#table, this.#row, place);
    return [at(0), at(1), at(2), at(3)];
  }

  get seen(): number {
    return numberAt(this.#table, this.#row, 4);
  }

  get context(): string {
    return this.#table.shared.contexts[sharedNumber(this.#table, this.#row, contextAt)] ?? '';
  }

  get path(): string {
    return this.#table.texts.path()[this.#row] ?? '';
  }

  get hash(): string {
    return this.#table.texts.hash()[this.#row] ?? '';
  }

  get id(): ArticleId | undefined {
    if (!has(this.#table, this.#row, withId)) return undefined;
    // oxlint-disable-next-line no-unsafe-type-assertion -- It was written as one, and the sum of the file is right.
    return this.#table.texts.id()[this.#row] as ArticleId | undefined;
  }

  get record(): StoredRecord | undefined {
    if (this.#record !== undefined) return this.#record;
    const { id } = this;
    if (id === undefined || sharedNumber(this.#table, this.#row, recordFileAt) < 0) return undefined;
    this.#record = new RowRecord(id, this.#table, this.#row);
    return this.#record;
  }

  get messages(): ReadEntry['messages'] {
    return rarity(this.#table, this.#row).messages;
  }

  get doubts(): ReadEntry['doubts'] {
    return rarity(this.#table, this.#row).doubts;
  }
}

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
  const table: Table = {
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
  for (let row = 0; row < bits.length; row += 1) rows.push(new Row(table, row));
  return rows;
};
