import type { EntityId } from '../record/identifiers.ts';
import type { ListedArticle } from '../record/in-archive.ts';
import { entityOf, type NameTable } from './name-table.ts';

/** In which articles every entity appears, as columns. */
export interface AppearanceTable {
  /** By entity where its appearances begin; at the end where the last ones end. */
  readonly starts: Uint32Array;
  /** Of each appearance the place of the article; they rise. */
  readonly articles: Uint32Array;
  /** And the place of the name in the table of names, or that there is none. */
  readonly names: Uint32Array;
}

/** What lies in a dossier is not named by it. */
export const noName = 0xff_ff_ff_ff;

/**
 * Turns a table of names round, and puts articles in their dossiers.
 *
 * @param placeOf the place of each entity in the table that is made; those without one are left out
 */
export const appearanceTable = (
  { entities, starts: firstNames, names }: NameTable,
  articles: readonly ListedArticle[],
  placeOf: ReadonlyMap<EntityId, number>,
): AppearanceTable => {
  const places = Array.from(entities, (id) => placeOf.get(id));
  const forEach = (take: (place: number, article: number, name: number) => void): void => {
    for (const [article, { article: listed }] of articles.entries()) {
      const end = firstNames[article + 1] ?? 0;
      for (let name = firstNames[article] ?? 0; name < end; name += 1) {
        const place = places[entityOf(names[name] ?? 0)];
        if (place !== undefined) take(place, article, name);
      }
      for (const topic of listed.topics) {
        const place = placeOf.get(topic);
        if (place !== undefined) take(place, article, noName);
      }
    }
  };
  const starts = new Uint32Array(placeOf.size + 1);
  forEach((place) => {
    starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  });
  for (let place = 0; place < placeOf.size; place += 1) {
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  }
  const next = starts.slice();
  const found = {
    articles: new Uint32Array(starts[placeOf.size] ?? 0),
    names: new Uint32Array(starts[placeOf.size] ?? 0),
  };
  forEach((place, article, name) => {
    const slot = next[place] ?? 0;
    next[place] = slot + 1;
    found.articles[slot] = article;
    found.names[slot] = name;
  });
  return { starts, ...found };
};
