import type { Edition } from '../../../templates/edition.ts';
import type { Digester } from './digest.ts';

/**
 * Something of the edition that the pages of an adapter have read: a field, or of a list the element so many
 * places after the page's own number (`articles@0`), or its length (`articles#`).
 */
export type Read = string;

/** Whether it is an element of a list, another one for every page. */
export const isOfElement = (read: Read): boolean => read.includes('@');

/** An adapter whose pages read elements at more places than these reads the list. */
const mostPlaces = 6;

/** What the pages of one adapter read, gathered while they are rendered. */
export interface ReadLog {
  readonly note: (read: Read) => void;
  /** In a fixed order; the same object as long as nothing else is noted. */
  readonly reads: () => readonly Read[];
}

export const readLog = (before: readonly Read[]): ReadLog => {
  const reads = new Set(before);
  const places = new Map<string, number>();
  let sorted: readonly Read[] | undefined;
  for (const read of before) {
    const [field = '', place] = read.split('@');
    if (place !== undefined) places.set(field, (places.get(field) ?? 0) + 1);
  }
  return {
    note: (read) => {
      if (reads.has(read)) return;
      const [field = '', place] = read.split('@');
      if (reads.has(field)) return;
      const count = (places.get(field) ?? 0) + 1;
      if (place !== undefined) places.set(field, count);
      reads.add(place !== undefined && count > mostPlaces ? field : read);
      sorted = undefined;
    },
    reads: () => {
      sorted ??= [...reads].sort();
      return sorted;
    },
  };
};

const watchedList = (
  field: string,
  list: readonly unknown[],
  number: number | undefined,
  note: (read: Read) => void,
): readonly unknown[] =>
  new Proxy(list, {
    get: (target, key) => {
      if (key === 'length') {
        note(`${field}#`);
        return target.length;
      }
      const index =
        number !== undefined && typeof key === 'string' && /^-?\d+$/.test(key)
          ? Number(key) - number
          : undefined;
      note(index === undefined ? field : `${field}@${index}`);
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });

/**
 * The edition as one page sees it: whatever it reads is noted. The number is that of a page of many; of a single one
 * only the length of a list goes by itself.
 */
export const watchedEdition = (
  edition: Edition,
  number: number | undefined,
  note: (read: Read) => void,
): Edition =>
  new Proxy(edition, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      if (typeof key !== 'string') return value;
      if (Array.isArray(value)) return watchedList(key, value, number, note);
      note(key);
      return value;
    },
  });

const parted = new Map<Read, { readonly field: string; readonly place: number | undefined }>();

const partsOf = (read: Read) => {
  const before = parted.get(read);
  if (before !== undefined) return before;
  const [, field = '', place] = /^([^@#]*)(?:@(-?\d+)|#)?$/.exec(read) ?? [];
  const parts = { field, place: place === undefined ? undefined : Number(place) };
  parted.set(read, parts);
  return parts;
};

/** The digest of what was read, for the page with a number. */
export const digestRead = (
  edition: Edition,
  read: Read,
  number: number | undefined,
  digests: Digester,
): string => {
  const { field, place } = partsOf(read);
  const value: unknown = Reflect.get(edition, field);
  if (!Array.isArray(value)) return digests.of(value);
  if (read.endsWith('#')) return String(value.length);
  return digests.ofSubject(place === undefined ? value : value[(number ?? 0) + place]);
};
