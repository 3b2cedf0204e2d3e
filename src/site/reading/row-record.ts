import type { ArticleId } from '../../record/identifiers.ts';
import { lengthOf, placeNumbers, type RecordPlace } from '../cache/record-file.ts';
import type { StoredRecord } from './stored-record.ts';
import { has, numberAt, rarity, sharedNumber, type StoredTable } from './stored-table.ts';
import {
  dateAt,
  noTopics,
  numbersOfRow,
  placeFrom,
  publisherAt,
  recordFileAt,
  topicsAt,
  withRaw,
  withSupplied,
} from './table-layout.ts';

export interface RecordExtent {
  readonly file: string;
  readonly length: number;
}

/** What stays in memory of an article, read from its row when it is asked for. */
export class RowRecord implements StoredRecord {
  readonly id: ArticleId;
  readonly #table: StoredTable;
  readonly #row: number;

  constructor(id: ArticleId, table: StoredTable, row: number) {
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
    return this.#table.texts.order(this.#row);
  }

  get headline(): string {
    return this.#table.texts.headline(this.#row);
  }

  get headlineSupplied(): boolean {
    return has(this.#table, this.#row, withSupplied);
  }

  get date(): StoredRecord['date'] {
    return this.#table.shared.dates[sharedNumber(this.#table, this.#row, dateAt)];
  }

  get raw(): string | undefined {
    return has(this.#table, this.#row, withRaw) ? this.#table.texts.raw(this.#row) : undefined;
  }

  get publisher(): StoredRecord['publisher'] {
    return this.#table.shared.publishers[sharedNumber(this.#table, this.#row, publisherAt)];
  }

  get words(): number {
    return numberAt(this.#table, this.#row, 5);
  }

  /** Made when it is asked for: of a hundred thousand articles it would take thirty megabytes. */
  get place(): RecordPlace {
    const start = this.#row * numbersOfRow + placeFrom;
    const place: [file: string, offset: number, ...lengthsAndSums: number[]] = [
      this.#table.shared.recordFiles[sharedNumber(this.#table, this.#row, recordFileAt)] ?? '',
      this.#table.numbers[start] ?? 0,
    ];
    for (let next = 1; next < placeNumbers; next += 1) place.push(this.#table.numbers[start + next] ?? 0);
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
    return this.#table.texts.digest(this.#row);
  }

  get listDigest(): string {
    return this.#table.texts.listDigest(this.#row);
  }

  get namesDigest(): string {
    return this.#table.texts.namesDigest(this.#row);
  }

  get fragments(): string {
    return this.#table.texts.fragments(this.#row);
  }
}

/** Where a record lies, without making its place. */
export const extentOf = (record: StoredRecord): RecordExtent =>
  record instanceof RowRecord ? record.extent : { file: record.place[0], length: lengthOf(record.place) };
