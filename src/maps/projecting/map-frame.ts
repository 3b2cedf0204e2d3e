import {
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoPath,
  type GeoProjection,
} from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { Coordinates } from '../../record/authority.ts';

/** The units of a map; pictures are scaled to whatever width a page has. */
const mapWidth = 1000;

/** Room around the outermost places, for their dots and names. */
const margin = 75;

/** A map shows at least so much of the earth around its middle, in degrees: a place needs surroundings. */
const leastRadius = 4;

/** Up to here a map is round the middle of its places; beyond it is one of the world. */
const widestRegion = 45;

/** Where the outlines of 1 : 50 million would be large and show nothing more. */
const detailedRegion = 30;

/** A map that is taller than wide, or a mere strip, fits no page. */
const [narrowest, widest] = [1.35, 2.1] as const;

export interface MapFrame {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
  /** Which of the package's outlines suit it. */
  readonly detail: '50m' | '110m';
}

type Position = [longitude: number, latitude: number];

const degrees = 180 / Math.PI;

const clamped = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** The middle of the smallest stretch of the globe's round that holds all longitudes. */
const middleLongitude = (positions: readonly Position[]): number => {
  const sorted = positions.map(([longitude]) => longitude).sort((one, other) => one - other);
  const first = sorted[0] ?? 0;
  let [widestGap, start] = [first + 360 - (sorted.at(-1) ?? 0), first];
  for (const [index, longitude] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next !== undefined && next - longitude > widestGap) [widestGap, start] = [next - longitude, next];
  }
  return start + (360 - widestGap) / 2;
};

const around = ([longitude, latitude]: Position): readonly Position[] => [
  [longitude - leastRadius / Math.max(0.2, Math.cos(latitude / degrees)), latitude],
  [longitude + leastRadius / Math.max(0.2, Math.cos(latitude / degrees)), latitude],
  [longitude, clamped(latitude - leastRadius, -89, 89)],
  [longitude, clamped(latitude + leastRadius, -89, 89)],
];

/**
 * A projection that shows all the places with a margin: true to areas, round their middle where they lie
 * together, the whole breadth of the earth where they do not. Undefined without places.
 */
export const mapFrame = (places: readonly Coordinates[]): MapFrame | undefined => {
  if (places.length === 0) return undefined;
  const positions = places.map(({ longitude, latitude }): Position => [longitude, latitude]);
  const centroid = geoCentroid({ type: 'MultiPoint', coordinates: positions });
  const center: Position = [
    Number.isFinite(centroid[0]) ? centroid[0] : 0,
    Number.isFinite(centroid[1]) ? centroid[1] : 0,
  ];
  const radius = Math.max(...positions.map((position) => geoDistance(center, position))) * degrees;
  const isRegion = radius < widestRegion;
  const projection = isRegion
    ? geoAzimuthalEqualArea().rotate([-center[0], -center[1]])
    : geoEqualEarth().rotate([-middleLongitude(positions), 0]);
  const shown: MultiPoint = { type: 'MultiPoint', coordinates: [...positions, ...around(center)] };
  const [[left, top], [right, bottom]] = geoPath(projection.scale(mapWidth).translate([0, 0])).bounds(shown);
  const aspect = clamped((right - left) / Math.max(1, bottom - top), narrowest, widest);
  const height = Math.round(mapWidth / aspect);
  projection
    .fitExtent(
      [
        [margin, margin],
        [mapWidth - margin, height - margin],
      ],
      shown,
    )
    .clipExtent([
      [0, 0],
      [mapWidth, height],
    ]);
  return { projection, width: mapWidth, height, detail: radius < detailedRegion ? '50m' : '110m' };
};
