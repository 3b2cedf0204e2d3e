import type { MapLabel, MapMark, MapPoint } from '../../record/archive-map.ts';
import type { EntityId } from '../../record/identifiers.ts';

/** A place that a map is to show. */
export interface MapPlace {
  readonly id: EntityId;
  readonly name: string;
  readonly articles: number;
  readonly point: MapPoint;
}

export interface MapSize {
  /** Of the map, in its units. */
  readonly width: number;
  readonly height: number;
  /** The narrowest, in pixels, at which the map is shown with these marks; wider there is only more room. */
  readonly pixels: number;
  /** The largest dot's radius, in pixels. */
  readonly largest: number;
  /** The least distance between two dots, in pixels: what a finger needs, where they are links. */
  readonly apart: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const smallest = 3;
const letterWidth = 7;
const labelHeight = 17;

/** Between a dot and its name. */
const space = 4;

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Right of the dot, left, below, above: in this order a reader expects a name. */
const sides = (width: number, radius: number): readonly (MapLabel & { readonly box: Box })[] => {
  const beside = radius + space;
  const half = labelHeight / 2;
  const low = radius + labelHeight + 1;
  return [
    {
      anchor: 'start',
      dx: beside,
      dy: 4,
      box: { left: beside, right: beside + width, top: -half, bottom: half },
    },
    {
      anchor: 'end',
      dx: -beside,
      dy: 4,
      box: { left: -beside - width, right: -beside, top: -half, bottom: half },
    },
    {
      anchor: 'middle',
      dx: 0,
      dy: radius + 14,
      box: { left: -width / 2, right: width / 2, top: radius, bottom: low },
    },
    {
      anchor: 'middle',
      dx: 0,
      dy: -radius - 4,
      box: { left: -width / 2, right: width / 2, top: -low, bottom: -radius },
    },
  ];
};

/** More articles first; among equals the order of the alphabet. */
const byWeight = (one: MapPlace, other: MapPlace): number =>
  other.articles - one.articles || (one.id < other.id ? -1 : 1);

/** Widths at which a placement is tried, as multiples of the narrowest. */
const triedWidths = [1, 1.4, 2, 3] as const;

/**
 * Dots whose areas follow the number of articles, and names beside them that cover neither a dot nor another
 * name. Places that would lie on top of each other share the dot of the most named one. The same places give
 * the same marks, in whatever order they come.
 */
export const placeMarks = (places: readonly MapPlace[], size: MapSize, most: number): readonly MapMark[] => {
  const scale = size.pixels / size.width;
  const ordered = places.toSorted(byWeight);
  const fullest = Math.max(1, ordered[0]?.articles ?? 1);
  const radiusOf = ({ articles }: MapPlace): number =>
    Math.round(10 * (smallest + (size.largest - smallest) * Math.sqrt(articles / fullest))) / 10;

  const groups: { readonly lead: MapPlace; readonly radius: number; readonly others: MapPlace[] }[] = [];
  for (const place of ordered) {
    const radius = radiusOf(place);
    const near = groups.find(({ lead, radius: other }) => {
      const distance = Math.hypot(lead.point.x - place.point.x, lead.point.y - place.point.y) * scale;
      return distance < Math.max(size.apart, radius + other + 1);
    });
    if (near !== undefined) near.others.push(place);
    else if (groups.length < most) groups.push({ lead: place, radius, others: [] });
  }

  const boxAt = ({ x, y }: MapPoint, box: Box, zoom: number): Box => ({
    left: x * scale * zoom + box.left,
    right: x * scale * zoom + box.right,
    top: y * scale * zoom + box.top,
    bottom: y * scale * zoom + box.bottom,
  });
  const taken: { readonly point: MapPoint; readonly box: Box }[] = groups.map(({ lead, radius }) => ({
    point: lead.point,
    box: { left: -radius, right: radius, top: -radius, bottom: radius },
  }));
  const isFree = (point: MapPoint, box: Box): boolean =>
    triedWidths.every((zoom) => {
      const own = boxAt(point, box, zoom);
      const edge = { right: size.width * scale * zoom, bottom: size.height * scale * zoom };
      if (own.left < 0 || own.top < 0 || own.right > edge.right || own.bottom > edge.bottom) return false;
      return taken.every((other) => !overlap(own, boxAt(other.point, other.box, zoom)));
    });

  return groups.map(({ lead, radius, others }): MapMark => {
    const text = lead.name.length + (others.length > 0 ? 3 : 0);
    const found = sides(text * letterWidth, radius).find(({ box }) => isFree(lead.point, box));
    if (found !== undefined) taken.push({ point: lead.point, box: found.box });
    return {
      point: lead.point,
      radius,
      id: lead.id,
      name: lead.name,
      articles: lead.articles,
      others: others.map(({ name, articles, point }) => ({ name, articles, point })),
      label: found === undefined ? undefined : { anchor: found.anchor, dx: found.dx, dy: found.dy },
    };
  });
};
