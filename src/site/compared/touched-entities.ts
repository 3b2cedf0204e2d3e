import { entitiesIn } from '../../archive/name-table.ts';
import type { Archive } from '../../record/archive.ts';
import type { EntityId } from '../../record/identifiers.ts';
import type { GatheredNames } from './kept-name-table.ts';

/**
 * Whose pages may be others where some articles are, and all around the articles is as before: whoever is named there,
 * now or then, the dossiers they lie in, and what stands above these.
 *
 * @param articles the places of the articles that changed
 */
export const touchedEntities = (
  articles: Iterable<number>,
  { table, former }: GatheredNames,
  { articles: all, authority }: Pick<Archive, 'articles' | 'authority'>,
): ReadonlySet<EntityId> => {
  const { organizations, topics } = authority;
  const parents = new Map([...organizations, ...topics].map(({ id, parent }) => [id, parent]));
  const touched = new Set<EntityId>();
  for (const article of articles) {
    const own = [entitiesIn(table, article), entitiesIn(former, article), all[article]?.topics ?? []];
    for (const id of own.flat()) touched.add(id);
  }
  // What is added meanwhile has its turn too.
  for (const id of touched) {
    const parent = parents.get(id);
    if (parent !== undefined) touched.add(parent);
  }
  return touched;
};
