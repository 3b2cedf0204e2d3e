import type { ArticleId, SitePath } from '../../record/identifiers.ts';
import { type Column, textColumn, textOf } from '../cache/columns.ts';
import type { Frames } from './frame.ts';
import type { MadeKind, SiteState } from './known-site.ts';
import { placedPaths } from './page-paths.ts';
import type { SiteTable } from './site-table.ts';

/** What is few of a state. */
interface Texts extends Pick<SiteState, 'stand' | 'input' | 'articles' | 'pages'> {
  /** The units of several files. */
  readonly units: readonly string[];
  /** The keys of units that are no file. */
  readonly keys: readonly (readonly [unit: string, key: string])[];
  /** Their paths stand in a column, one kind after the other. */
  readonly kinds: readonly (readonly [name: string, kind: Omit<MadeKind, 'paths'>, pages: number])[];
  readonly rows: readonly string[];
  readonly frames: Frames;
  readonly textParts: readonly (readonly [path: string, article: ArticleId])[];
}

/** Texts without line ends as a column. */
const linesColumn = (texts: readonly string[]): Uint8Array => textColumn(texts.join('\n'));

const linesOf = (column: Column | undefined, count: number): readonly string[] =>
  count === 0 ? [] : textOf(column).split('\n');

/** A state as columns. */
export const encodedState = (state: SiteState): readonly Column[] => {
  const { stand, input, articles, pages, table, made, textParts } = state;
  const texts: Texts = {
    stand,
    input,
    articles,
    pages,
    units: table.units,
    keys: [...table.keys],
    kinds: Array.from(made.kinds, ([name, { reads, key, paths: own }]) => [name, { reads, key }, own.length]),
    rows: made.rows,
    frames: made.frames,
    textParts: [...textParts],
  };
  const places = Array.from(made.kinds.values(), ({ paths }) => paths.placesIn(table));
  const kindPlaces = new Int32Array(places.reduce((sum, { length }) => sum + length, 0));
  let next = 0;
  for (const own of places) {
    kindPlaces.set(own, next);
    next += own.length;
  }
  const { lines } = table;
  return [
    textColumn(JSON.stringify(texts)),
    new Uint8Array(lines.buffer, lines.byteOffset, lines.length),
    table.ends,
    table.sizes,
    table.times,
    table.unitOf,
    linesColumn(table.ownKeys),
    linesColumn(table.paths),
    kindPlaces,
  ];
};

// oxlint-disable-next-line no-unsafe-type-assertion -- They were written as what they are, and the sum of the file is right.
const asPaths = (texts: readonly string[]): readonly SitePath[] => texts as readonly SitePath[];

const numbersOf = <Kind extends Column>(
  column: Column | undefined,
  kind: new (length: number) => Kind,
): Kind => {
  if (!(column instanceof kind)) throw new TypeError(`A column of the site is no ${kind.name}.`);
  return column;
};

/** The state in such columns. */
export const decodedState = (columns: readonly Column[]): SiteState => {
  const [text, lines, ends, sizes, times, unitOf, ownKeys, paths, kindPlaces] = columns;
  const { units, keys, kinds, rows, frames, textParts, ...others }: Texts = JSON.parse(textOf(text));
  const count = numbersOf(ends, Uint32Array).length;
  const table: SiteTable = {
    paths: asPaths(linesOf(paths, count)),
    lines: numbersOf(lines, Uint8Array),
    ends: numbersOf(ends, Uint32Array),
    sizes: numbersOf(sizes, Float64Array),
    times: numbersOf(times, Float64Array),
    unitOf: numbersOf(unitOf, Int32Array),
    units,
    ownKeys: linesOf(ownKeys, count),
    keys: new Map(keys),
  };
  const places = numbersOf(kindPlaces, Int32Array);
  const pathsAt = placedPaths(table);
  let next = 0;
  const madeKinds = new Map(
    kinds.map(([name, kind, pages]): readonly [string, MadeKind] => {
      next += pages;
      return [name, { ...kind, paths: pathsAt(places.subarray(next - pages, next)) }];
    }),
  );
  return { ...others, table, made: { kinds: madeKinds, rows, frames }, textParts: new Map(textParts) };
};
