import type { RecordPlace } from '../cache/record-file.ts';
import { type ArticleDetails, type ArticleOutline, outlineOf, type StoredRecord } from './stored-record.ts';

/** The details of one article in a table, as they were written; throws `DamagedCache` when they are other ones. */
export type StoredDetails = () => Uint8Array;

/** An article as it lies in a table: its details are parsed when they are asked for. */
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
  readonly stored: StoredDetails;
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
    this.stored = stored;
  }

  get details(): ArticleDetails {
    if (this.#details !== undefined) return this.#details;
    const details: ArticleDetails = JSON.parse(Buffer.from(this.stored()).toString('utf8'));
    this.#details = details;
    return details;
  }
}

/** The details of a record as they are written into a table; those of a table's row without being parsed. */
export const encodedDetails = (record: StoredRecord): Uint8Array =>
  record instanceof TableRow ? record.stored() : Buffer.from(JSON.stringify(record.details));

/** A record whose parts lie elsewhere now. */
export const movedRecord = (record: StoredRecord, place: RecordPlace): StoredRecord =>
  record instanceof TableRow
    ? new TableRow({ ...outlineOf(record), place }, record.stored)
    : { ...outlineOf(record), place, details: record.details };
