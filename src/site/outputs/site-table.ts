import type { SitePath } from '../../record/identifiers.ts';
import type { KnownOutput } from './known-output.ts';

/** Of a SHA-256 in hexadecimal digits. */
const hashLength = 64;

/** A file that is a unit by itself. */
export const own = -1;

/**
 * The files of a site in the order of their paths, and the keys of the units they were made in, as columns: an edit
 * looks at few of them and takes the others over by stretches.
 */
export interface SiteTable {
  readonly paths: readonly SitePath[];
  /** The checksum line of every file: what the site is named by, and its list of checksums. */
  readonly lines: Uint8Array;
  /** Where each line ends. */
  readonly ends: Uint32Array;
  readonly sizes: Float64Array;
  /** When the file system says each was written, in ms. */
  readonly times: Float64Array;
  /** By file the number of its unit; -1 for one that is a unit by itself. */
  readonly unitOf: Int32Array;
  readonly units: readonly string[];
  /** By file its key where it is a unit by itself; empty where it has none. */
  readonly ownKeys: readonly string[];
  /** The keys of all other units. */
  readonly keys: ReadonlyMap<string, string>;
}

export const emptyTable: SiteTable = {
  paths: [],
  lines: new Uint8Array(),
  ends: new Uint32Array(),
  sizes: new Float64Array(),
  times: new Float64Array(),
  unitOf: new Int32Array(),
  units: [],
  ownKeys: [],
  keys: new Map(),
};

/** Where a path stands among others in order, or would stand. */
export const placeAmong = (paths: readonly string[], path: string, from = 0): number => {
  let low = from;
  let high = paths.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paths[middle] ?? '') < path) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The place of a path in a table; -1 when it is not there. */
export const placeOf = ({ paths }: SiteTable, path: string): number => {
  const place = placeAmong(paths, path);
  return paths[place] === path ? place : -1;
};

/** Whether the file at a place is a unit by itself, which has a key. */
export const isOwnUnit = ({ unitOf, ownKeys }: SiteTable, place: number): boolean =>
  unitOf[place] === own && ownKeys[place] !== '';

/** What is known of the file at a place. */
export const outputAt = (table: SiteTable, place: number): KnownOutput | undefined => {
  const path = table.paths[place];
  const start = place === 0 ? 0 : table.ends[place - 1];
  if (path === undefined || start === undefined) return undefined;
  const { buffer, byteOffset, length } = table.lines;
  return {
    hash: Buffer.from(buffer, byteOffset, length).toString('latin1', start, start + hashLength),
    bytes: table.sizes[place] ?? 0,
    modified: table.times[place] ?? 0,
    unit: table.units[table.unitOf[place] ?? own] ?? path,
  };
};

/** The key of a unit. */
export const keyIn = (table: SiteTable, unit: string): string | undefined => {
  const shared = table.keys.get(unit);
  if (shared !== undefined) return shared;
  const place = placeOf(table, unit);
  return place >= 0 && isOwnUnit(table, place) ? table.ownKeys[place] : undefined;
};

/** By place in a table where its file lies in another one; -1 for one that is not there. */
export const placesNow = ({ paths }: SiteTable, now: SiteTable): Int32Array => {
  const places = new Int32Array(paths.length);
  let next = 0;
  for (let place = 0; place < paths.length; place += 1) {
    const path = paths[place] ?? '';
    // Most are the very same text, which is seen at once.
    while (now.paths[next] !== path && (now.paths[next] ?? path) < path) next += 1;
    places[place] = now.paths[next] === path ? next : -1;
  }
  return places;
};

/** The paths of a table that another one has not. */
export const goneFrom = (table: SiteTable, now: SiteTable): readonly SitePath[] => {
  const places = placesNow(table, now);
  const gone: SitePath[] = [];
  for (let place = places.indexOf(-1); place >= 0; place = places.indexOf(-1, place + 1)) {
    const path = table.paths[place];
    if (path !== undefined) gone.push(path);
  }
  return gone;
};
