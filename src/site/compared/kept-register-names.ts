import { join } from 'node:path';
import type { EntityId } from '../../record/identifiers.ts';
import type { KnownHeadings, RegisterHeading } from '../../search/register/names.ts';
import { readKeyed, writeKeyed } from '../cache/checked-file.ts';

interface KeptNames {
  /** Names whom the articles of the archive name where. */
  readonly names: string;
  readonly headings: readonly RegisterHeading[];
}

/** Whom the articles that changed since some time name, now or then, where all around the articles is as it was. */
export interface TouchedSince {
  /** Names whom the articles of the archive named where at that time. */
  readonly names: string;
  readonly entities: ReadonlySet<EntityId>;
}

/** What holds of headings that were made before, in the same authority files. */
const knownHeadings = (
  headings: readonly RegisterHeading[],
  touched: ReadonlySet<EntityId>,
): KnownHeadings => ({
  of: new Map(
    headings.flatMap((heading) => {
      const { entity } = heading;
      return entity === undefined || touched.has(entity.id) ? [] : [[entity.id, heading]];
    }),
  ),
  places: new Map(headings.map(({ anchor }, place) => [anchor, place])),
});

/**
 * The names of the register as they were made the last time, or made anew with what holds of those.
 *
 * @param key names the code that makes the names
 * @param names names all that they are made of
 * @param touchedSince undefined when it cannot be told
 */
export const keptRegisterNames =
  (cacheFolder: string, key: string, names: string, touchedSince: () => TouchedSince | undefined) =>
  (make: (known?: KnownHeadings) => readonly RegisterHeading[]): readonly RegisterHeading[] => {
    const file = join(cacheFolder, 'register');
    const kept = readKeyed<KeptNames>(file, key);
    if (kept?.names === names) return kept.headings;
    const touched = kept && touchedSince();
    const isSince = kept !== undefined && touched?.names === kept.names;
    const known = isSince ? knownHeadings(kept.headings, touched.entities) : undefined;
    const now: KeptNames = { names, headings: make(known) };
    writeKeyed(file, key, now);
    return now.headings;
  };
