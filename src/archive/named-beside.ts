import type { Companion } from '../record/entity-in-archive.ts';
import { articleAt, type Grouping, isAsideAt, stretchOf } from './grouping.ts';
import { largest } from './largest.ts';
import { entityOf } from './name-table.ts';

/**
 * Whom the articles name that name an entity in their own words, the most frequent first.
 *
 * @param place of the entity in the alphabet
 * @param isCounted says of a name whether it counts
 */
export const namedBeside = (
  grouping: Grouping,
  place: number,
  isCounted: (name: number) => boolean,
  most: number,
): readonly Companion[] => {
  const { names, entities, placeInAlphabet, tally } = grouping;
  const { first, end: last } = stretchOf(grouping, place);
  const counts = new Map(
    tally((count) => {
      for (let appearance = first; appearance < last; appearance += 1) {
        if (isAsideAt(grouping, appearance)) continue;
        const article = articleAt(grouping, appearance);
        const end = names.starts[article + 1] ?? 0;
        for (let at = names.starts[article] ?? 0; at < end; at += 1) {
          const name = names.names[at] ?? 0;
          if (!isCounted(name)) continue;
          const other = placeInAlphabet[entityOf(name)] ?? -1;
          if (other >= 0) count(other);
        }
      }
    }),
  );
  counts.delete(place);
  return largest(counts, most).flatMap(([other, articles]) => {
    const entity = entities[other];
    return entity === undefined ? [] : [{ entity, articles }];
  });
};
