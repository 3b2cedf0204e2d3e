import type { RecordPlace } from '../cache/record-file.ts';
import type { ArticleDetails, ArticleOutline, StoredRecord } from './stored-record.ts';

/** The details of one article in a table, as they were written; throws `DamagedCache` when they are other ones. */
export type StoredDetails = () => Uint8Array;

/**
 * An article as it lies in a table: its details are parsed when they are asked for. A copy of its own properties is
 * its outline.
 */
export class TableRow implements StoredRecord {
  readonly id: ArticleOutline['id'];
  readonly status: ArticleOutline['status'];
  readonly topics: ArticleOutline['topics'];
  readonly aliases: ArticleOutline['aliases'];
  readonly order: string;
  readonly raw: string | undefined;
  readonly words: number;
  readonly place: RecordPlace;
  readonly digest: string;
  readonly listDigest: string;
  readonly fragments: string;
  readonly #stored: StoredDetails;
  #details: ArticleDetails | undefined;

  constructor(outline: ArticleOutline, stored: StoredDetails) {
    this.id = outline.id;
    this.status = outline.status;
    this.topics = outline.topics;
    this.aliases = outline.aliases;
    this.order = outline.order;
    this.raw = outline.raw;
    this.words = outline.words;
    this.place = outline.place;
    this.digest = outline.digest;
    this.listDigest = outline.listDigest;
    this.fragments = outline.fragments;
    this.#stored = stored;
  }

  get details(): ArticleDetails {
    if (this.#details !== undefined) return this.#details;
    const details: ArticleDetails = JSON.parse(Buffer.from(this.encodedDetails()).toString('utf8'));
    this.#details = details;
    return details;
  }

  /** Its details as they were written. */
  encodedDetails(): Uint8Array {
    return this.#stored();
  }

  /** The same in a table where its parts lie elsewhere. */
  movedTo(outline: ArticleOutline): TableRow {
    return new TableRow(outline, this.#stored);
  }
}

/** The details of a record as they are written into a table; those of a table's row without being parsed. */
export const encodedDetails = (record: StoredRecord): Uint8Array =>
  record instanceof TableRow ? record.encodedDetails() : Buffer.from(JSON.stringify(record.details));

/** A record whose parts lie elsewhere now. */
export const movedRecord = (record: StoredRecord, place: RecordPlace): StoredRecord => {
  const moved = { ...record, place };
  return record instanceof TableRow ? record.movedTo(moved) : moved;
};
