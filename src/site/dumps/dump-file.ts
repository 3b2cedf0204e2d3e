import { closeSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DumpFormat, dumpChunks } from '../../formats/dump-format.ts';
import type { SitePath } from '../../record/identifiers.ts';
import { readColumns, textColumn, textOf, writeColumns } from '../cache/columns.ts';
import type { Splice, Spliced } from '../../start/splice-files.js';
import type { OutputStage } from '../outputs/output-stage.ts';

/** An article's line, and what it is made from. */
export interface DumpPart {
  readonly key: string;
  readonly line: () => Uint8Array;
}

/** Where a part lies in a file that was written. */
interface KnownPart {
  readonly offset: number;
  readonly length: number;
}

interface KnownDump {
  /** Of the whole file: where another one lies, nothing is known. */
  readonly hash: string;
  readonly parts: ReadonlyMap<string, KnownPart>;
}

interface Texts {
  readonly hash: string;
  readonly keys: readonly string[];
}

const knownDump = (table: string, key: string): KnownDump | undefined => {
  const [text, offsets, lengths] = readColumns(table, key) ?? [];
  if (!(offsets instanceof Float64Array) || !(lengths instanceof Float64Array)) return undefined;
  const { hash, keys }: Texts = JSON.parse(textOf(text));
  const partAt = (place: number): KnownPart => ({ offset: offsets[place] ?? 0, length: lengths[place] ?? 0 });
  return { hash, parts: new Map(keys.map((part, place) => [part, partAt(place)])) };
};

const keepDump = (table: string, key: string, texts: Texts, parts: readonly KnownPart[]): void => {
  writeColumns(table, key, [
    textColumn(JSON.stringify(texts)),
    Float64Array.from(parts, ({ offset }) => offset),
    Float64Array.from(parts, ({ length }) => length),
  ]);
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
const isMostlyThere = (parts: readonly DumpPart[], published: KnownDump['parts']): boolean =>
  parts.filter(({ key }) => published.has(key)).length * 2 > parts.length;

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
  { path, parts }: { readonly path: SitePath; readonly parts: readonly DumpPart[] },
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
  const published = known?.hash === stage.formerHash(path) ? known?.parts : undefined;
  const places = published !== undefined && isMostlyThere(parts, published) ? published : undefined;
  const between = Buffer.byteLength(format.between);
  const written: KnownPart[] = [];
  let offset = Buffer.byteLength(format.head);
  const note = (length: number): void => {
    written.push({ offset, length });
    offset += length + between;
  };
  /** Parts that follow on one another in the published file are one stretch, with what stands between them. */
  function* pieces(): Generator<Piece> {
    for (let next = 0; next < parts.length; ) {
      const part = parts[next];
      if (part === undefined) return;
      const first = places?.get(part.key);
      next += 1;
      if (first === undefined) {
        const bytes = part.line();
        note(bytes.length);
        yield bytes;
        continue;
      }
      let end = first.offset + first.length;
      note(first.length);
      for (; next < parts.length; next += 1) {
        const following = places?.get(parts[next]?.key ?? '');
        if (following?.offset !== end + between) break;
        end += between + following.length;
        note(following.length);
      }
      yield [first.offset, end];
    }
  }
  const keep = (hash: string | undefined): void => {
    if (hash === undefined || hash === known?.hash) return;
    keepDump(table, key, { hash, keys: parts.map((part) => part.key) }, written);
  };
  if (places === undefined) {
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
