import { join } from 'node:path';
import type { Archive } from '../record/archive.ts';
import type { ArchiveMap, MapPoint } from '../record/archive-map.ts';
import type { EntityId } from '../record/identifiers.ts';
import { readKeyed, writeKeyed } from './cache/checked-file.ts';
import { drawArchiveMap } from './draw-archive-map.ts';

interface StoredMap extends Omit<ArchiveMap, 'positions'> {
  readonly positions: readonly (readonly [EntityId, MapPoint])[];
}

/**
 * The map of an archive as it was drawn the last time, or drawn anew.
 *
 * @param key names what it is drawn from
 */
export const keptMap = async (
  archive: Archive,
  style: string,
  { folder, key }: { readonly folder: string; readonly key: string },
): Promise<ArchiveMap | undefined> => {
  const file = join(folder, 'map');
  const [stored] = readKeyed<readonly [StoredMap | null]>(file, key) ?? [];
  if (stored === null) return undefined;
  if (stored !== undefined) return { ...stored, positions: new Map(stored.positions) };
  const map = await drawArchiveMap(archive, style);
  writeKeyed(file, key, [map === undefined ? null : { ...map, positions: [...map.positions] }]);
  return map;
};
