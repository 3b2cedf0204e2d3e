import type { SitePath } from '../../record/identifiers.ts';
import { numbering } from '../cache/numbering.ts';
import type { KnownOutput } from './known-output.ts';

/** Of a SHA-256 in hexadecimal digits and the end of its line. */
const hashLength = 65;

/** A file that is a unit by itself. */
const own = -1;

/**
 * The files of a site in the order of their paths, and the keys of the units they were made in, as columns: an edit
 * looks at few of them and takes the others over by stretches.
 */
export interface SiteTable {
  readonly paths: readonly SitePath[];
  /** `path SHA-256` and a line end of every file: what the site is named by. */
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

/** The place of a path in a table; -1 when it is not there. */
export const placeOf = ({ paths }: SiteTable, path: string): number => {
  let low = 0;
  let high = paths.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paths[middle] ?? '') < path) low = middle + 1;
    else high = middle;
  }
  return paths[low] === path ? low : -1;
};

/** Whether the file at a place is a unit by itself, which has a key. */
export const isOwnUnit = ({ unitOf, ownKeys }: SiteTable, place: number): boolean =>
  unitOf[place] === own && ownKeys[place] !== '';

/** What is known of the file at a place. */
export const outputAt = (table: SiteTable, place: number): KnownOutput | undefined => {
  const path = table.paths[place];
  const end = table.ends[place];
  if (path === undefined || end === undefined) return undefined;
  const { buffer, byteOffset, length } = table.lines;
  return {
    hash: Buffer.from(buffer, byteOffset, length).toString('latin1', end - hashLength, end - 1),
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

/** The paths of a table that another one has not. */
export const goneFrom = ({ paths }: SiteTable, now: SiteTable): readonly SitePath[] => {
  let next = 0;
  return paths.filter((path) => {
    while ((now.paths[next] ?? path) < path) next += 1;
    return now.paths[next] !== path;
  });
};

/** What becomes of a table. */
export interface TableChange {
  /** By place whether a file stays. */
  readonly isKept: (place: number) => boolean;
  /** Files that are new or others than before. */
  readonly changed: ReadonlyMap<SitePath, KnownOutput>;
  /** The keys of the units of those, and of all that are no file. */
  readonly keys: ReadonlyMap<string, string>;
}

/** Files that follow on one another in another table, or one that is in none. */
type Piece = { readonly from: number; readonly to: number } | { readonly path: SitePath };

const piecesOf = (table: SiteTable, { isKept, changed }: TableChange): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = -1;
  const close = (to: number): void => {
    if (from >= 0) pieces.push({ from, to });
    from = -1;
  };
  let next = 0;
  const takeTo = (place: number): void => {
    for (; next < place; next += 1) {
      if (!isKept(next)) close(next);
      else if (from < 0) from = next;
    }
  };
  const { paths } = table;
  for (const path of [...changed.keys()].sort()) {
    let place = next;
    let high = paths.length;
    while (place < high) {
      const middle = (place + high) >> 1;
      if ((paths[middle] ?? '') < path) place = middle + 1;
      else high = middle;
    }
    takeTo(place);
    close(place);
    pieces.push({ path });
    if (paths[place] === path) next = place + 1;
  }
  takeTo(paths.length);
  close(paths.length);
  return pieces;
};

/** Puts a table together of stretches of another one and of changed files. */
export const changedTable = (table: SiteTable, change: TableChange): SiteTable => {
  const { changed, keys } = change;
  const pieces = piecesOf(table, change);
  const size = pieces.reduce((sum, piece) => sum + ('path' in piece ? 1 : piece.to - piece.from), 0);
  const units = numbering();
  /** By number in the other table the number of a unit here: only those are taken over that have files. */
  const unitNumbers = new Map<number, number>([[own, own]]);
  const numberHere = (there: number): number => {
    const number = unitNumbers.get(there) ?? units.numberOf(table.units[there] ?? '');
    unitNumbers.set(there, number);
    return number;
  };
  const paths: SitePath[] = [];
  const ownKeys: string[] = [];
  const lines: Uint8Array[] = [];
  const ends = new Uint32Array(size);
  const sizes = new Float64Array(size);
  const times = new Float64Array(size);
  const unitOf = new Int32Array(size);
  let next = 0;
  let end = 0;
  for (const piece of pieces) {
    if ('path' in piece) {
      const { path } = piece;
      const known = changed.get(path);
      if (known === undefined) continue;
      const line = Buffer.from(`${path} ${known.hash}\n`);
      paths.push(path);
      ownKeys.push(known.unit === path ? (keys.get(path) ?? '') : '');
      lines.push(line);
      end += line.length;
      ends[next] = end;
      sizes[next] = known.bytes;
      times[next] = known.modified;
      unitOf[next] = known.unit === path ? own : units.numberOf(known.unit);
      next += 1;
      continue;
    }
    const { from, to } = piece;
    const start = from === 0 ? 0 : (table.ends[from - 1] ?? 0);
    lines.push(table.lines.subarray(start, table.ends[to - 1]));
    for (let place = from; place < to; place += 1) {
      const path = table.paths[place];
      if (path !== undefined) paths.push(path);
      ownKeys.push(table.ownKeys[place] ?? '');
      ends[next + place - from] = (table.ends[place] ?? 0) - start + end;
      unitOf[next + place - from] = numberHere(table.unitOf[place] ?? own);
    }
    end = ends[next + to - from - 1] ?? end;
    sizes.set(table.sizes.subarray(from, to), next);
    times.set(table.times.subarray(from, to), next);
    next += to - from;
  }
  const files: ReadonlyMap<string, KnownOutput> = changed;
  return {
    paths,
    lines: Buffer.concat(lines),
    ends,
    sizes,
    times,
    unitOf,
    units: units.texts(),
    ownKeys,
    keys: new Map([...keys].filter(([unit]) => files.get(unit)?.unit !== unit)),
  };
};
