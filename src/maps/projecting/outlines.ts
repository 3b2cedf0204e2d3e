import { geoPath } from 'd3-geo';
import type { MapFrame } from './map-frame.ts';
import type { World } from './world.ts';

/** Land and borders in a frame, as the data of two SVG paths; a tenth of a unit is exact enough. */
export const outlines = (
  { projection }: MapFrame,
  { land, borders }: World,
): { readonly land: string; readonly borders: string } => {
  const path = geoPath(projection).digits(1);
  return { land: path(land) ?? '', borders: path(borders) ?? '' };
};
