import type { MapPoint } from '../../record/archive-map.ts';
import type { PlaceAuthority } from '../../record/authority.ts';
import type { EntityId } from '../../record/identifiers.ts';
import type { MapFrame } from './map-frame.ts';

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** Where places lie in a frame; what lies outside is left out. */
export const positionsIn = (
  { projection, width, height }: MapFrame,
  places: readonly PlaceAuthority[],
): ReadonlyMap<EntityId, MapPoint> =>
  new Map(
    places.flatMap(({ id, coordinates }) => {
      const projected =
        coordinates === undefined ? null : projection([coordinates.longitude, coordinates.latitude]);
      if (projected === null) return [];
      const [x, y] = projected;
      return x < 0 || y < 0 || x > width || y > height ? [] : [[id, { x: tenths(x), y: tenths(y) }] as const];
    }),
  );
