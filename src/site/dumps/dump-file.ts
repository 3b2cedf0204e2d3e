import { closeSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { madeOnce } from '../../archive/made-once.ts';
import { type DumpFormat, dumpChunks } from '../../formats/dump-format.ts';
import type { SitePath } from '../../record/identifiers.ts';
import { readColumns, textColumn, textOf, writeColumns } from '../cache/columns.ts';
import { formerPlaces, nowhere } from '../cache/former-places.ts';
import type { Splice, Spliced } from '../../start/splice-files.js';
import type { OutputStage } from '../outputs/output-stage.ts';

/** What each part of a dump is made from, a line a part; several dumps have their parts in the same order. */
export interface DumpKeys {
  readonly count: number;
  readonly lines: () => string;
  /** Where each part stood among those of other lines; -1 for one that was not there. */
  readonly placesAmong: (lines: string) => Int32Array;
}

export const dumpKeys = (keys: readonly string[]): DumpKeys => {
  let known: { readonly lines: string; readonly places: Int32Array } | undefined;
  return {
    count: keys.length,
    lines: madeOnce(() => keys.join('\n')),
    placesAmong: (lines) => {
      const places = known?.lines === lines ? known.places : formerPlaces(keys, lines.split('\n'));
      known = { lines, places };
      return places;
    },
  };
};

/** What a dump holds: parts that follow on one another. */
export interface DumpParts {
  readonly keys: DumpKeys;
  /** The part at a place. */
  readonly line: (place: number) => Uint8Array;
}

/** What is known of a dump that was written. */
interface KnownDump {
  /** Of the whole file: where another one lies, nothing is known. */
  readonly hash: string;
  /** The keys of its parts. */
  readonly lines: string;
  /** Where each part ends in the file. */
  readonly ends: Float64Array;
}

const knownDump = (table: string, key: string): KnownDump | undefined => {
  const [text, ends] = readColumns(table, key) ?? [];
  if (!(ends instanceof Float64Array)) return undefined;
  const whole = textOf(text);
  const end = whole.indexOf('\n');
  return { hash: whole.slice(0, end), lines: whole.slice(end + 1), ends };
};

const keepDump = (table: string, key: string, { hash, lines, ends }: KnownDump): void => {
  writeColumns(table, key, [textColumn(`${hash}\n${lines}`), ends]);
};

/** What a dump is put together of: new bytes, and stretches of the published file. */
type Piece = Uint8Array | readonly [from: number, to: number];

/** So many bytes are worth copying in a thread of its own. */
const worthThread = 4_000_000;

/** A dump that is to be put together elsewhere. */
export interface PendingDump {
  readonly splice: Splice;
  /** Takes over what became of it. */
  readonly finish: (spliced: Spliced) => void;
}

/** Where most of a dump is new, all of it is made again, line by line. */
const areMostlyThere = (places: Int32Array): boolean => {
  let there = 0;
  for (let part = 0; part < places.length; part += 1) if (places[part] !== nowhere) there += 1;
  return there * 2 > places.length;
};

const copied = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + (piece instanceof Uint8Array ? 0 : piece[1] - piece[0]), 0);

/** Copies stretches of a file, one after the other. */
function* chunksOf(source: string, pieces: readonly Piece[]): Generator<Uint8Array> {
  const handle = openSync(source, 'r');
  try {
    for (const piece of pieces) {
      if (piece instanceof Uint8Array) {
        yield piece;
        continue;
      }
      const [from, to] = piece;
      const bytes = Buffer.allocUnsafe(to - from);
      if (readSync(handle, bytes, 0, bytes.length, from) !== bytes.length) {
        throw new RangeError('The published dump is shorter than it was.');
      }
      yield bytes;
    }
  } finally {
    closeSync(handle);
  }
}

/**
 * Stages a dump part by part. What is unchanged is copied from the published file, so that no article's text is read
 * but those of the parts in which something changed. A large one is only prepared: whoever asked for it has it put
 * together elsewhere.
 *
 * @param target the published site
 */
export const stageDump = (
  format: DumpFormat,
  { path, parts: { keys, line } }: { readonly path: SitePath; readonly parts: DumpParts },
  {
    stage,
    target,
    table,
    key,
  }: {
    readonly stage: OutputStage;
    readonly target: string;
    readonly table: string;
    readonly key: string;
  },
): PendingDump | undefined => {
  const known = knownDump(table, key);
  const found =
    known?.hash === stage.formerHash(path)
      ? keys.placesAmong(known?.lines ?? '')
      : new Int32Array(keys.count).fill(nowhere);
  const published = known !== undefined && areMostlyThere(found) ? known : undefined;
  const between = Buffer.byteLength(format.between);
  const head = Buffer.byteLength(format.head);
  const startIn = (ends: Float64Array, place: number): number =>
    place === 0 ? head : (ends[place - 1] ?? 0) + between;
  const ends = new Float64Array(keys.count);
  /** Parts that follow on one another in the published file are one stretch, with what stands between them. */
  function* pieces(): Generator<Piece> {
    for (let next = 0; next < keys.count; next += 1) {
      const start = startIn(ends, next);
      const first = found[next] ?? nowhere;
      if (published === undefined || first === nowhere) {
        const bytes = line(next);
        ends[next] = start + bytes.length;
        yield bytes;
        continue;
      }
      const from = startIn(published.ends, first);
      let last = first;
      ends[next] = start + (published.ends[last] ?? 0) - from;
      while (found[next + 1] === last + 1) {
        last += 1;
        next += 1;
        ends[next] = start + (published.ends[last] ?? 0) - from;
      }
      yield [from, published.ends[last] ?? 0];
    }
  }
  const keep = (hash: string | undefined): void => {
    if (hash === undefined || hash === known?.hash) return;
    keepDump(table, key, { hash, lines: keys.lines(), ends });
  };
  if (published === undefined) {
    // It is more than should be held at once.
    function* chunks(): Generator<Uint8Array | string> {
      for (const piece of dumpChunks(format, pieces())) {
        if (typeof piece === 'string' || piece instanceof Uint8Array) yield piece;
      }
    }
    stage.addChunks('dumps', path, chunks());
    keep(stage.output(path)?.hash);
    return undefined;
  }
  const source = join(target, path);
  const whole = Array.from(dumpChunks(format, pieces()), (piece) =>
    typeof piece === 'string' ? Buffer.from(piece) : piece,
  );
  if (copied(whole) < worthThread) {
    stage.addChunks('dumps', path, chunksOf(source, whole));
    keep(stage.output(path)?.hash);
    return undefined;
  }
  const file = join(stage.folder, path);
  mkdirSync(dirname(file), { recursive: true });
  return {
    splice: { source, file, formerHash: stage.formerHash(path), pieces: whole },
    finish: (spliced) => {
      stage.addWritten('dumps', path, spliced);
      keep(spliced.hash);
    },
  };
};
