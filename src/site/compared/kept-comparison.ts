import { join } from 'node:path';
import { madeOnce } from '../../archive/made-once.ts';
import { type Column, readColumns, writeColumns } from '../cache/columns.ts';
import type { Comparison } from './comparison.ts';

/** Of a digest so many hexadecimal digits. */
const digits = 20;

const fileOf = (cacheFolder: string): string => join(cacheFolder, 'compared');

const linesOf = (bytes: Uint8Array): readonly string[] =>
  bytes.length === 0
    ? []
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8').split('\n');

const digestsOf = (bytes: Uint8Array): readonly string[] => {
  const hex = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex');
  const all: string[] = [];
  for (let at = 0; at < hex.length; at += digits) all.push(hex.slice(at, at + digits));
  return all;
};

/** Keeps a comparison for the next build. */
export const keepComparison = (cacheFolder: string, key: string, comparison: Comparison): void => {
  const { digests, traits, bands, pairs, stories, related, rows } = comparison;
  const nouns = comparison.nouns();
  writeColumns(
    fileOf(cacheFolder),
    key,
    [
      Buffer.from(digests.join(''), 'hex'),
      Buffer.from(rows.join(''), 'hex'),
      traits.starts,
      traits.numbers,
      traits.counts,
      traits.terms,
      traits.bearers,
      bands.bands,
      bands.isLong,
      nouns.starts,
      nouns.forms,
      nouns.times,
      nouns.blocks,
      nouns.known.stems,
      Buffer.from(nouns.known.printed.join('\n')),
      Buffer.from(nouns.known.stemNames.join('\n')),
      Uint32Array.from(pairs, ({ earlier }) => earlier),
      Uint32Array.from(pairs, ({ later }) => later),
      Float64Array.from(pairs, ({ likeness }) => likeness.ofBoth),
      Float64Array.from(pairs, ({ likeness }) => likeness.ofShorter),
      stories,
      related.counts,
      related.others,
      related.scores,
      related.words,
      related.entities,
    ].map((column): Column => (Buffer.isBuffer(column) ? new Uint8Array(column) : column)),
  );
};

/** Takes columns one after the other, each of the kind that is asked for. */
const taking = (columns: readonly Column[]) => {
  let next = 0;
  return <Kind extends Column>(kind: new (length: number) => Kind): Kind => {
    const column = columns[next++];
    if (!(column instanceof kind)) throw new TypeError(`Column ${next - 1} is no ${kind.name}.`);
    return column;
  };
};

/** The comparison that the last build kept under this key. */
export const keptComparison = (cacheFolder: string, key: string): Comparison | undefined => {
  const columns = readColumns(fileOf(cacheFolder), key);
  if (columns === undefined) return undefined;
  const take = taking(columns);
  const [digests, rows] = [digestsOf(take(Uint8Array)), digestsOf(take(Uint8Array))];
  const traits = {
    starts: take(Uint32Array),
    numbers: take(Uint32Array),
    counts: take(Uint8Array),
    terms: take(Uint32Array),
    bearers: take(Uint32Array),
  };
  const bands = { bands: take(Uint32Array), isLong: take(Uint8Array) };
  const [starts, forms] = [take(Uint32Array), take(Uint32Array)];
  const [times, blocks] = [take(Uint16Array), take(Uint16Array)];
  const stems = take(Uint32Array);
  const [printed, stemNames] = [take(Uint8Array), take(Uint8Array)];
  const [earlier, later] = [take(Uint32Array), take(Uint32Array)];
  const [ofBoth, ofShorter] = [take(Float64Array), take(Float64Array)];
  return {
    digests,
    rows,
    traits,
    bands,
    nouns: madeOnce(() => ({
      starts,
      forms,
      times,
      blocks,
      known: { printed: linesOf(printed), stems, stemNames: linesOf(stemNames) },
    })),
    pairs: Array.from(earlier, (first, at) => ({
      earlier: first,
      later: later[at] ?? 0,
      likeness: { ofBoth: ofBoth[at] ?? 0, ofShorter: ofShorter[at] ?? 0 },
    })),
    stories: take(Uint32Array),
    related: {
      counts: take(Uint8Array),
      others: take(Uint32Array),
      scores: take(Int32Array),
      words: take(Uint8Array),
      entities: take(Uint8Array),
    },
  };
};
