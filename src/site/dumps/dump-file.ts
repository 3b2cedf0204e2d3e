import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type DumpFormat, dumpChunks } from '../../formats/dump-format.ts';
import type { ArticleRecord } from '../../formats/article-record.ts';
import type { SitePath } from '../../record/identifiers.ts';
import { readKeyed, writeKeyed } from '../cache/checked-file.ts';
import type { OutputStage } from '../outputs/output-stage.ts';

/** The articles of a year, with what their records are made of. */
export interface DumpPart {
  readonly key: string;
  readonly records: () => readonly ArticleRecord[];
}

/** Where a part lies in a file that was written. */
type KnownPart = readonly [key: string, offset: number, length: number];

interface KnownDump {
  /** Of the whole file: where another one lies, nothing is known. */
  readonly hash: string;
  readonly parts: readonly KnownPart[];
}

const bytesAt = (handle: number, offset: number, length: number): Buffer | undefined => {
  const bytes = Buffer.allocUnsafe(length);
  return readSync(handle, bytes, 0, length, offset) === length ? bytes : undefined;
};

/**
 * Stages a dump part by part. What is unchanged is copied from the published file, so that no article's text is read
 * but those of the years in which something changed.
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
  const known = readKeyed<KnownDump>(table, key);
  const isThere = known !== undefined && known.hash === stage.formerHash(path);
  const places = new Map(isThere ? known.parts.map((part) => [part[0], part] as const) : []);
  const handle = places.size > 0 ? openSync(join(target, path), 'r') : undefined;
  const lengths: number[] = [];
  function* made(): Generator<Buffer> {
    for (const part of parts) {
      const place = places.get(part.key);
      const kept =
        place === undefined || handle === undefined ? undefined : bytesAt(handle, place[1], place[2]);
      const bytes = kept ?? Buffer.from(format.part(part.records()));
      lengths.push(bytes.length);
      yield bytes;
    }
  }
  try {
    stage.addChunks('dumps', path, dumpChunks(format, made()));
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
  let offset = Buffer.byteLength(format.head);
  const written = parts.map((part, index): KnownPart => {
    const length = lengths[index] ?? 0;
    const place: KnownPart = [part.key, offset, length];
    offset += length + Buffer.byteLength(format.between);
    return place;
  });
  const hash = stage.outputs.get(path)?.hash;
  if (hash !== undefined && hash !== known?.hash) writeKeyed(table, key, { hash, parts: written });
};
