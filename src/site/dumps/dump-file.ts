import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type DumpFormat, dumpChunks } from '../../formats/dump-format.ts';
import type { SitePath } from '../../record/identifiers.ts';
import { readColumns, textColumn, textOf, writeColumns } from '../cache/columns.ts';
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

/** So many bytes are copied at one go. */
const atOnce = 1 << 22;

function* bytesBetween(handle: number, from: number, to: number): Generator<Buffer> {
  for (let at = from; at < to; ) {
    const bytes = Buffer.allocUnsafe(Math.min(atOnce, to - at));
    const read = readSync(handle, bytes, 0, bytes.length, at);
    if (read === 0) throw new RangeError('The published dump is shorter than it was.');
    at += read;
    yield bytes.subarray(0, read);
  }
}

/** A part that is made, or some that follow on one another and are copied with what stands between them. */
interface Piece {
  readonly bytes: () => Iterable<Uint8Array>;
}

/**
 * Stages a dump part by part. What is unchanged is copied from the published file, so that no article's text is read
 * but those of the parts in which something changed.
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
): void => {
  const known = knownDump(table, key);
  const places = known?.hash === stage.formerHash(path) ? known?.parts : undefined;
  const handle = places === undefined || places.size === 0 ? undefined : openSync(join(target, path), 'r');
  const between = Buffer.byteLength(format.between);
  const written: KnownPart[] = [];
  let offset = Buffer.byteLength(format.head);
  const note = (length: number): void => {
    written.push({ offset, length });
    offset += length + between;
  };
  function* pieces(): Generator<Piece> {
    for (let next = 0; next < parts.length; ) {
      const part = parts[next];
      if (part === undefined) return;
      const first = places?.get(part.key);
      next += 1;
      if (first === undefined || handle === undefined) {
        const bytes = part.line();
        note(bytes.length);
        yield { bytes: () => [bytes] };
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
      const last = end;
      yield { bytes: () => bytesBetween(handle, first.offset, last) };
    }
  }
  function* chunks(): Generator<Uint8Array | string> {
    for (const piece of dumpChunks(format, pieces())) {
      if (typeof piece === 'string') yield piece;
      else yield* piece.bytes();
    }
  }
  try {
    stage.addChunks('dumps', path, chunks());
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
  const hash = stage.outputs.get(path)?.hash;
  if (hash === undefined || hash === known?.hash) return;
  keepDump(table, key, { hash, keys: parts.map((part) => part.key) }, written);
};
