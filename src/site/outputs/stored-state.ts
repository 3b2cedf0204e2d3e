import type { ArticleId, SitePath } from '../../record/identifiers.ts';
import { type Column, textColumn, textOf } from '../cache/columns.ts';
import { numbering } from '../cache/numbering.ts';
import type { KnownOutput, MadeKind, SiteState } from './known-site.ts';

/** Of a SHA-256. */
const hashDigits = 64;

/** What is few of a state, and texts by the place of the output they belong to. */
interface Texts extends Pick<SiteState, 'stand' | 'input' | 'articles' | 'pages'> {
  readonly paths: readonly SitePath[];
  /** The keys of outputs that are a unit by themselves; empty for others. */
  readonly ownKeys: readonly string[];
  /** The units of several outputs. */
  readonly units: readonly string[];
  /** The keys of units that are no output's path. */
  readonly keys: readonly (readonly [unit: string, key: string])[];
  /** Their paths stand in a column, one kind after the other. */
  readonly kinds: readonly (readonly [name: string, kind: Omit<MadeKind, 'paths'>, pages: number])[];
  readonly rows: readonly string[];
  readonly textParts: readonly (readonly [path: string, article: ArticleId])[];
}

/** A state as columns. */
export const encodedState = (state: SiteState): readonly Column[] => {
  const { stand, input, articles, pages, outputs, units, made, textParts } = state;
  const paths = [...outputs.keys()];
  const known = [...outputs.values()];
  const places = new Map<string, number>();
  for (const [place, path] of paths.entries()) places.set(path, place);
  const sharedUnits = numbering();
  const unitOf = Int32Array.from(known, ({ unit }, place) =>
    unit === paths[place] ? -1 : sharedUnits.numberOf(unit),
  );
  const keys: (readonly [unit: string, key: string])[] = [];
  for (const [unit, key] of units) if (!places.has(unit)) keys.push([unit, key]);
  const texts: Texts = {
    stand,
    input,
    articles,
    pages,
    paths,
    ownKeys: paths.map((path) => units.get(path) ?? ''),
    units: sharedUnits.texts(),
    keys,
    kinds: Array.from(made.kinds, ([name, { reads, key, paths: own }]) => [name, { reads, key }, own.length]),
    rows: made.rows,
    textParts: [...textParts],
  };
  const kindPaths = [...made.kinds.values()].flatMap((kind) => kind.paths);
  return [
    textColumn(JSON.stringify(texts)),
    new Uint8Array(Buffer.from(known.map(({ hash }) => hash).join(''), 'hex')),
    Float64Array.from(known, ({ bytes }) => bytes),
    Float64Array.from(known, ({ modified }) => modified),
    unitOf,
    Int32Array.from(kindPaths, (path) => places.get(path) ?? -1),
  ];
};

/** The state in such columns. */
export const decodedState = ([
  text,
  hashes,
  sizes,
  times,
  unitOf,
  kindPaths,
]: readonly Column[]): SiteState => {
  const {
    paths,
    ownKeys,
    units: names,
    keys,
    kinds,
    rows,
    textParts,
    ...others
  }: Texts = JSON.parse(textOf(text));
  const hex = Buffer.from(hashes ?? []).toString('hex');
  const outputs = new Map<SitePath, KnownOutput>();
  const units = new Map<string, string>(keys);
  for (const [place, path] of paths.entries()) {
    outputs.set(path, {
      hash: hex.slice(place * hashDigits, (place + 1) * hashDigits),
      bytes: sizes?.[place] ?? 0,
      modified: times?.[place] ?? 0,
      unit: names[unitOf?.[place] ?? -1] ?? path,
    });
    const key = ownKeys[place] ?? '';
    if (key !== '') units.set(path, key);
  }
  let next = 0;
  const madeKinds = new Map(
    kinds.map(([name, kind, pages]): readonly [string, MadeKind] => {
      next += pages;
      const own = Array.from(kindPaths?.subarray(next - pages, next) ?? [], (place) => paths[place]);
      return [name, { ...kind, paths: own.flatMap((path) => path ?? []) }];
    }),
  );
  return { ...others, outputs, units, made: { kinds: madeKinds, rows }, textParts: new Map(textParts) };
};
