import { numbering } from '../../archive/numbering.ts';
import { checksumLine } from '../../formats/checksums.ts';
import type { SitePath } from '../../record/identifiers.ts';
import { batches } from '../workers/batches.ts';
import type { KnownOutput } from './known-output.ts';
import { own, placeAmong, type SiteTable } from './site-table.ts';

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
    const place = placeAmong(paths, path, next);
    takeTo(place);
    close(place);
    pieces.push({ path });
    if (paths[place] === path) next = place + 1;
  }
  takeTo(paths.length);
  close(paths.length);
  return pieces;
};

/** Copies numbers, each by so much greater. */
const copyMoved = (
  source: Uint32Array,
  [from, to]: readonly [number, number],
  target: Uint32Array,
  into: number,
  more: number,
): void => {
  for (let place = from; place < to; place += 1) target[into + place - from] = (source[place] ?? 0) + more;
};

/** Whether all files in a stretch are units by themselves. */
const areOwn = (unitOf: Int32Array, from: number, to: number): boolean => {
  for (let place = from; place < to; place += 1) if (unitOf[place] !== own) return false;
  return true;
};

/** So many lists are joined at one go: an argument each. */
const atOnce = 1000;

const joined = <Text>(lists: readonly (readonly Text[])[]): readonly Text[] =>
  lists.length <= 1
    ? (lists[0] ?? [])
    : joined(batches(lists, atOnce).map((some) => ([] as Text[]).concat(...some)));

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
  const paths: (readonly SitePath[])[] = [];
  const ownKeys: (readonly string[])[] = [];
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
      const line = Buffer.from(checksumLine(path, known.hash));
      paths.push([path]);
      ownKeys.push([known.unit === path ? (keys.get(path) ?? '') : '']);
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
    paths.push(table.paths.slice(from, to));
    ownKeys.push(table.ownKeys.slice(from, to));
    copyMoved(table.ends, [from, to], ends, next, end - start);
    if (areOwn(table.unitOf, from, to)) unitOf.fill(own, next, next + to - from);
    else {
      for (let place = from; place < to; place += 1) {
        const unit = table.unitOf[place] ?? own;
        unitOf[next + place - from] = unit === own ? own : numberHere(unit);
      }
    }
    end = ends[next + to - from - 1] ?? end;
    sizes.set(table.sizes.subarray(from, to), next);
    times.set(table.times.subarray(from, to), next);
    next += to - from;
  }
  const files: ReadonlyMap<string, KnownOutput> = changed;
  return {
    paths: joined(paths),
    lines: Buffer.concat(lines),
    ends,
    sizes,
    times,
    unitOf,
    units: units.texts(),
    ownKeys: joined(ownKeys),
    keys: new Map([...keys].filter(([unit]) => files.get(unit)?.unit !== unit)),
  };
};
