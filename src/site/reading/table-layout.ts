import type { EdtfString, EntityId } from '../../record/identifiers.ts';
import { placeNumbers } from '../cache/record-file.ts';
import type { ReadEntry } from './examined-batch.ts';
import type { StoredRecord } from './stored-record.ts';

/** By row four numbers of the stamp, when it was looked at, the words, and those of the record's place. */
export const numbersOfRow = 6 + placeNumbers;
export const placeFrom = 6;

/** What few articles have. */
export interface Rarity
  extends Pick<StoredRecord, 'status' | 'access' | 'aliases'>,
    Pick<ReadEntry, 'messages' | 'doubts'> {}

export const noTopics: StoredRecord['topics'] = [];

export const usual: Rarity = {
  status: 'published',
  access: 'full',
  aliases: [],
  messages: [],
  doubts: [],
};

/** What many rows share, which is written once and referred to by its number, and what few have. */
export interface Shared {
  readonly publishers: readonly EntityId[];
  readonly dates: readonly EdtfString[];
  readonly contexts: readonly string[];
  readonly recordFiles: readonly string[];
  /** Many articles lie in the same dossiers as others. */
  readonly topics: readonly StoredRecord['topics'][];
  readonly rarities: readonly (readonly [row: number, rarity: Rarity])[];
}

/** The texts of a row, each in a column of its own, which is taken apart when it is first asked for. */
export const textFields = [
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

export type TextField = (typeof textFields)[number];

/** By row the numbers of its publisher, what it was held against, the file of its record, its date, its topics; -1 for none. */
export const [publisherAt, contextAt, recordFileAt, dateAt, topicsAt] = [0, 1, 2, 3, 4];
export const sharedOfRow = 5;

/** What a row has, as bits. */
export const [withId, withRaw, withRarity, withSupplied] = [1, 2, 4, 8];
