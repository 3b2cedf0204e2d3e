import { readFile } from 'node:fs/promises';
import type { ArchiveMap } from '../record/archive-map.ts';
import type { PlaceAuthority } from '../record/authority.ts';
import type { EntityId } from '../record/identifiers.ts';
import { mapFrame } from '../maps/projecting/map-frame.ts';
import { outlines } from '../maps/projecting/outlines.ts';
import { positionsIn } from '../maps/projecting/positions-in.ts';
import { readWorld } from '../maps/projecting/world.ts';
import { hashedAsset } from './assets/hashed-asset.ts';

/** Addresses of the files inside the installed package. */
const worldFiles = {
  '50m': import.meta.resolve('world-atlas/countries-50m.json'),
  '110m': import.meta.resolve('world-atlas/countries-110m.json'),
} as const;

const shown = (places: readonly PlaceAuthority[], ids: ReadonlySet<EntityId>) =>
  places.flatMap(({ id, coordinates }) => (coordinates === undefined || !ids.has(id) ? [] : [coordinates]));

/**
 * The map of all places that the articles name; undefined when none of them has coordinates. The outlines come
 * from a package that is installed, so that nothing is fetched.
 *
 * @param named whom and what the articles name
 * @param style of the picture's own, since a page's style sheet does not reach into it
 */
export const drawArchiveMap = async (
  places: readonly PlaceAuthority[],
  named: ReadonlySet<EntityId>,
  style: string,
): Promise<ArchiveMap | undefined> => {
  const frame = mapFrame(shown(places, named));
  if (frame === undefined) return undefined;
  const world = readWorld(await readFile(new URL(worldFiles[frame.detail]), 'utf8'));
  const { land, borders } = outlines(frame, world);
  const { width, height } = frame;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><style>${style}</style><path class="land" d="${land}"/><path class="borders" d="${borders}"/></svg>\n`;
  return {
    width,
    height,
    positions: positionsIn(frame, places),
    outlines: hashedAsset('karte.svg', picture),
  };
};
