import type { ArticleId, SitePath } from '../../record/identifiers.ts';
import type { FileList } from '../../start/look-at-files.js';
import { type Column, textColumn, textOf } from '../cache/columns.ts';
import type { Frames } from './frame.ts';
import type { MadeKind, SiteState } from './known-site.ts';
import { placedPaths } from './page-paths.ts';
import type { SiteTable } from './site-table.ts';

/** What is few of a state. */
interface Texts extends Pick<SiteState, 'stand' | 'input' | 'drafts' | 'articles' | 'pages'> {
  /** The units of several files. */
  readonly units: readonly string[];
  /** The keys of units that are no file. */
  readonly keys: readonly (readonly [unit: string, key: string])[];
  /** Their paths stand in a column, one kind after the other. */
  readonly kinds: readonly (readonly [
    name: string,
    kind: Omit<MadeKind, 'paths'>,
    paths: { readonly pages: number; readonly digest: string },
  ])[];
  readonly rows: readonly string[];
  readonly frames: Frames;
  readonly textParts: readonly (readonly [path: string, article: ArticleId])[];
}

/** Texts without line ends as a column. */
const linesColumn = (texts: readonly string[]): Uint8Array => textColumn(texts.join('\n'));

const linesOf = (column: Column | undefined, count: number): readonly string[] =>
  count === 0 ? [] : textOf(column).split('\n');

/** A state as columns, without the list of its files. */
export const encodedState = (state: SiteState): readonly Column[] => {
  const { stand, input, drafts, articles, pages, table, made, textParts } = state;
  const texts: Texts = {
    stand,
    input,
    drafts,
    articles,
    pages,
    units: table.units,
    keys: [...table.keys],
    kinds: Array.from(made.kinds, ([name, { reads, key, paths: own }]) => [
      name,
      { reads, key },
      { pages: own.length, digest: own.digest() },
    ]),
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
    table.unitOf,
    linesColumn(table.ownKeys),
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

/** The state in such columns; undefined when the list of files is that of another site. */
export const decodedState = (
  columns: readonly Column[],
  list: FileList | undefined,
): SiteState | undefined => {
  const [text, lines, ends, unitOf, ownKeys, kindPlaces] = columns;
  const { units, keys, kinds, rows, frames, textParts, ...others }: Texts = JSON.parse(textOf(text));
  if (list?.stand !== others.stand) return undefined;
  const count = numbersOf(ends, Uint32Array).length;
  const table: SiteTable = {
    paths: asPaths(list.paths),
    lines: numbersOf(lines, Uint8Array),
    ends: numbersOf(ends, Uint32Array),
    sizes: list.sizes,
    times: list.times,
    unitOf: numbersOf(unitOf, Int32Array),
    units,
    ownKeys: linesOf(ownKeys, count),
    keys: new Map(keys),
  };
  const places = numbersOf(kindPlaces, Int32Array);
  const pathsAt = placedPaths(table);
  let next = 0;
  const madeKinds = new Map(
    kinds.map(([name, kind, { pages, digest }]): readonly [string, MadeKind] => {
      next += pages;
      return [name, { ...kind, paths: pathsAt(places.subarray(next - pages, next), digest) }];
    }),
  );
  return { ...others, table, made: { kinds: madeKinds, rows, frames }, textParts: new Map(textParts) };
};
