import { madeOnce } from '../../archive/made-once.ts';
import type { SitePath } from '../../record/identifiers.ts';
import { hashOf } from '../reading/hash-of.ts';
import { placeOf, placesNow, type SiteTable } from './site-table.ts';

/** The paths of pages in the order of their list; of those of a former site their places are known. */
export interface PagePaths {
  readonly length: number;
  readonly at: (number: number) => SitePath | undefined;
  readonly all: () => readonly SitePath[];
  /** Names them in their order. */
  readonly digest: () => string;
  /** By page the place of its file in a table; -1 where it is not there. */
  readonly placesIn: (table: SiteTable) => Int32Array;
}

const digestOf = (paths: readonly SitePath[]): string => hashOf(paths.join('\n'));

export const pagePaths = (paths: readonly SitePath[]): PagePaths => ({
  length: paths.length,
  at: (number) => paths[number],
  all: () => paths,
  digest: madeOnce(() => digestOf(paths)),
  placesIn: (table) => Int32Array.from(paths, (path) => placeOf(table, path)),
});

const pathsAt = ({ paths }: SiteTable, places: Int32Array): readonly SitePath[] => {
  const found: SitePath[] = [];
  for (let page = 0; page < places.length; page += 1) {
    const path = paths[places[page] ?? -1];
    if (path !== undefined) found.push(path);
  }
  return found;
};

/** The paths at places of a table, with what names them; several kinds of pages have theirs in the same. */
export const placedPaths = (table: SiteTable): ((places: Int32Array, digest: string) => PagePaths) => {
  const known = new WeakMap<SiteTable, Int32Array>();
  const placesIn = (other: SiteTable): Int32Array => {
    const before = known.get(other) ?? placesNow(table, other);
    known.set(other, before);
    return before;
  };
  return (places, digest) => ({
    length: places.length,
    at: (number) => table.paths[places[number] ?? -1],
    all: madeOnce(() => pathsAt(table, places)),
    digest: () => digest,
    placesIn: (other) => {
      if (other === table) return places;
      const now = placesIn(other);
      return places.map((place) => now[place] ?? -1);
    },
  });
};
