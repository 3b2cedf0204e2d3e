import { join } from 'node:path';
import type { ArchiveMap, MapPoint } from '../record/archive-map.ts';
import type { PlaceAuthority } from '../record/authority.ts';
import type { EntityId } from '../record/identifiers.ts';
import { readKeyed, writeKeyed } from './cache/checked-file.ts';
import { drawArchiveMap } from './draw-archive-map.ts';
import { hashOf } from './reading/hash-of.ts';

interface StoredMap extends Omit<ArchiveMap, 'positions'> {
  readonly positions: readonly (readonly [EntityId, MapPoint])[];
}

interface KeptMap {
  /** Names whom all articles name where. */
  readonly names: string;
  /** Names the places that are on it. */
  readonly places: string;
  readonly map: StoredMap | null;
}

const stored = (map: ArchiveMap): StoredMap => ({ ...map, positions: [...map.positions] });

const restored = (map: StoredMap): ArchiveMap => ({ ...map, positions: new Map(map.positions) });

/**
 * The map of an archive as it was drawn the last time, or drawn anew where other places are named.
 *
 * @param named whom and what the articles name
 * @param key names the code that draws it
 * @param names names the authority files, and whom all articles name where
 */
export const keptMap = async (
  places: readonly PlaceAuthority[],
  named: () => ReadonlySet<EntityId>,
  style: string,
  { folder, key, names }: { readonly folder: string; readonly key: string; readonly names: string },
): Promise<ArchiveMap | undefined> => {
  const file = join(folder, 'map');
  const kept = readKeyed<KeptMap>(file, key);
  if (kept?.names === names) return kept.map === null ? undefined : restored(kept.map);
  const all = named();
  const shown = hashOf(JSON.stringify([places, places.map(({ id }) => all.has(id))]));
  if (kept?.places === shown) {
    writeKeyed(file, key, { ...kept, names });
    return kept.map === null ? undefined : restored(kept.map);
  }
  const map = await drawArchiveMap(places, all, style);
  const now: KeptMap = { names, places: shown, map: map === undefined ? null : stored(map) };
  writeKeyed(file, key, now);
  return map;
};

/** Names all of a map that pages may show; its outlines are named by their content. */
export const mapName = (map: ArchiveMap | undefined): string =>
  map === undefined
    ? ''
    : hashOf(JSON.stringify({ ...map, outlines: map.outlines.path, positions: [...map.positions] }));
