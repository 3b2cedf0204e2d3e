import type { ArticleId, EdtfString, EntityId } from '../../record/identifiers.ts';
import { type Column, textColumn, textOf } from '../cache/columns.ts';
import { placeNumbers } from '../cache/record-file.ts';
import { numbering } from '../../archive/numbering.ts';
import type { KnownFile } from './known-file.ts';
import type { ReadEntry } from './examined-batch.ts';
import type { StoredRecord } from './stored-record.ts';

/** By row four numbers of the stamp, when it was looked at, the words, and those of the record's place. */
const numbersOfRow = 6 + placeNumbers;

/** What few articles have. */
interface Rarity
  extends Pick<StoredRecord, 'status' | 'access' | 'topics' | 'aliases'>,
    Pick<ReadEntry, 'messages' | 'doubts'> {}

const usual: Rarity = {
  status: 'published',
  access: 'full',
  topics: [],
  aliases: [],
  messages: [],
  doubts: [],
};

/** The texts of a table, field by field; what most rows share is written once and referred to by its number. */
interface Texts {
  readonly paths: readonly string[];
  readonly hashes: readonly string[];
  readonly ids: readonly (ArticleId | null)[];
  readonly digests: readonly string[];
  readonly listDigests: readonly string[];
  readonly namesDigests: readonly string[];
  readonly fragments: readonly string[];
  readonly orders: readonly string[];
  readonly dates: readonly EdtfString[];
  /** -1 for a row without one. */
  readonly dateOf: readonly number[];
  readonly raws: readonly (string | null)[];
  readonly publishers: readonly EntityId[];
  /** -1 for a row without one. */
  readonly publisherOf: readonly number[];
  readonly contexts: readonly string[];
  readonly contextOf: readonly number[];
  readonly recordFiles: readonly string[];
  /** -1 for a row without a record. */
  readonly recordFileOf: readonly number[];
  readonly rarities: readonly (readonly [row: number, rarity: Rarity])[];
}

const rarityOf = ({ record, messages, doubts }: ReadEntry): Rarity | undefined => {
  const { status, access, topics, aliases } = record ?? usual;
  const isUsual =
    status === usual.status &&
    access === usual.access &&
    [topics, aliases, messages, doubts].every((all) => all.length === 0);
  return isUsual ? undefined : { status, access, topics, aliases, messages, doubts };
};

/** The rows of a table as columns. */
export const encodedRows = (rows: readonly KnownFile[]): readonly Column[] => {
  const entries = rows.map(({ entry }) => entry);
  const numbers = new Float64Array(rows.length * numbersOfRow);
  const contexts = numbering();
  const recordFiles = numbering();
  const recordFileOf: number[] = [];
  const publishers = numbering<EntityId>();
  const dates = numbering<EdtfString>();
  for (const [row, { entry, stamp, seen }] of rows.entries()) {
    const [file, ...place] = entry.record?.place ?? [];
    numbers.set([...stamp, seen, entry.record?.words ?? 0, ...place], row * numbersOfRow);
    recordFileOf.push(file === undefined ? -1 : recordFiles.numberOf(file));
  }
  const texts: Texts = {
    paths: entries.map(({ path }) => path),
    hashes: entries.map(({ hash }) => hash),
    ids: entries.map(({ id }) => id ?? null),
    digests: entries.map(({ record }) => record?.digest ?? ''),
    listDigests: entries.map(({ record }) => record?.listDigest ?? ''),
    namesDigests: entries.map(({ record }) => record?.namesDigest ?? ''),
    fragments: entries.map(({ record }) => record?.fragments ?? ''),
    orders: entries.map(({ record }) => record?.order ?? ''),
    dateOf: entries.map(({ record }) => (record?.date === undefined ? -1 : dates.numberOf(record.date))),
    dates: dates.texts(),
    raws: entries.map(({ record }) => record?.raw ?? null),
    publisherOf: entries.map(({ record }) =>
      record?.publisher === undefined ? -1 : publishers.numberOf(record.publisher),
    ),
    publishers: publishers.texts(),
    contextOf: rows.map(({ context }) => contexts.numberOf(context)),
    contexts: contexts.texts(),
    recordFileOf,
    recordFiles: recordFiles.texts(),
    rarities: entries.flatMap((entry, row) => {
      const rarity = rarityOf(entry);
      return rarity === undefined ? [] : [[row, rarity] as const];
    }),
  };
  return [numbers, textColumn(JSON.stringify(texts))];
};

/** The rows in such columns. */
export const decodedRows = ([numbers, text]: readonly Column[]): readonly KnownFile[] => {
  if (!(numbers instanceof Float64Array)) throw new TypeError('The first column holds no numbers.');
  const texts: Texts = JSON.parse(textOf(text));
  const rarities = new Map(texts.rarities);
  const numberAt = (row: number, place: number): number => numbers[row * numbersOfRow + place] ?? 0;
  const recordOf = (row: number, { status, access, topics, aliases }: Rarity): StoredRecord | undefined => {
    const file = texts.recordFiles[texts.recordFileOf[row] ?? -1];
    const id = texts.ids[row] ?? undefined;
    if (file === undefined || id === undefined) return undefined;
    const at = (place: number): number => numberAt(row, place);
    const place: [file: string, offset: number, ...lengthsAndSums: number[]] = [file, at(6)];
    for (let next = 7; next < numbersOfRow; next += 1) place.push(at(next));
    return {
      id,
      status,
      access,
      topics,
      aliases,
      order: texts.orders[row] ?? '',
      date: texts.dates[texts.dateOf[row] ?? -1],
      raw: texts.raws[row] ?? undefined,
      publisher: texts.publishers[texts.publisherOf[row] ?? -1],
      words: at(5),
      place,
      digest: texts.digests[row] ?? '',
      listDigest: texts.listDigests[row] ?? '',
      namesDigest: texts.namesDigests[row] ?? '',
      fragments: texts.fragments[row] ?? '',
    };
  };
  return texts.paths.map((path, row): KnownFile => {
    const rarity = rarities.get(row) ?? usual;
    return {
      entry: {
        path,
        hash: texts.hashes[row] ?? '',
        id: texts.ids[row] ?? undefined,
        record: recordOf(row, rarity),
        messages: rarity.messages,
        doubts: rarity.doubts,
      },
      stamp: [numberAt(row, 0), numberAt(row, 1), numberAt(row, 2), numberAt(row, 3)],
      seen: numberAt(row, 4),
      context: texts.contexts[texts.contextOf[row] ?? 0] ?? '',
    };
  });
};
