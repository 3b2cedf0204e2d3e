import type { ArticleId } from '../../record/identifiers.ts';
import type { Stamp } from './archive-files.ts';
import type { ReadEntry } from './examined-batch.ts';
import type { KnownFile } from './known-file.ts';
import { RowRecord } from './row-record.ts';
import type { StoredRecord } from './stored-record.ts';
import { has, numberAt, rarity, sharedNumber, type StoredTable } from './stored-table.ts';
import { contextAt, recordFileAt, withId } from './table-layout.ts';

/** A row of a table: a hundred thousand are looked at for few of which anything is asked. */
export class TableRow implements KnownFile, ReadEntry {
  readonly #table: StoredTable;
  readonly #row: number;
  #record: StoredRecord | undefined;

  constructor(table: StoredTable, row: number) {
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
    return this.#table.texts.path(this.#row);
  }

  get hash(): string {
    return this.#table.texts.hash(this.#row);
  }

  get id(): ArticleId | undefined {
    if (!has(this.#table, this.#row, withId)) return undefined;
    // oxlint-disable-next-line no-unsafe-type-assertion -- It was written as one, and the sum of the file is right.
    return this.#table.texts.id(this.#row) as ArticleId;
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
