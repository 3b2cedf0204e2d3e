import { pages, relativeLink } from '../../src/archive/links.ts';
import { mapWording as wording } from '../../src/german/wording/map.ts';
import { type MapPlace, type MapSize, placeMarks } from '../../src/maps/placing/place-marks.ts';
import type { ArchiveMap, MapMark } from '../../src/record/archive-map.ts';
import type { EntityGroup } from '../../src/record/in-archive.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import { type Html, html } from '../html.ts';

/** Below 48rem of window the map has the marks for a phone, above those for a desk: the styles choose. */
const sizes = {
  narrow: { pixels: 284, largest: 10, apart: 25, most: 24 },
  wide: { pixels: 690, largest: 15, apart: 25, most: 70 },
} as const;

const placesOn = ({ positions }: ArchiveMap, groups: readonly EntityGroup[]): readonly MapPlace[] =>
  groups.flatMap(({ entity, appearances }) => {
    const point = positions.get(entity.id);
    return point === undefined || appearances.length === 0
      ? []
      : [{ id: entity.id, name: entity.name, articles: appearances.length, point }];
  });

const percent = (part: number, whole: number): string => `${Math.round((10000 * part) / whole) / 100}%`;

/** The dot, its name and what a finger can hit; placed in per cent, so that letters keep their size. */
const drawn = ({ width, height }: ArchiveMap, { point, radius, label, name, others }: MapMark): Html => {
  const [x, y] = [percent(point.x, width), percent(point.y, height)];
  return html`<circle class="mark-target" cx="${x}" cy="${y}" r="${Math.max(12.5, radius)}"/><circle class="map-dot" cx="${x}" cy="${y}" r="${radius}"/>${
    label !== undefined &&
    html`<text class="map-name map-${label.anchor}" x="${x}" y="${y}" dx="${label.dx}" dy="${label.dy}">${wording.label(name, others.length)}</text>`
  }`;
};

const overlay = (
  from: SitePath,
  map: ArchiveMap,
  places: readonly MapPlace[],
  kind: keyof typeof sizes,
): Html => {
  const { pixels, largest, apart, most } = sizes[kind];
  const { width, height } = map;
  const size: MapSize = { width, height, pixels, largest, apart };
  return html`<svg class="map-marks map-${kind}" role="group" aria-label="${wording.title}">
${placeMarks(places, size, most).map(
  (mark) =>
    html`<a class="map-mark" href="${relativeLink(from, pages.entity('place', mark.id))}"><title>${wording.mark(mark, mark.others)}</title>${drawn(map, mark)}</a>
`,
)}</svg>`;
};

/** All places with coordinates that articles name, as dots that lead to their pages. */
export const placeMap = (from: SitePath, map: ArchiveMap, groups: readonly EntityGroup[]): Html | false => {
  const places = placesOn(map, groups);
  return (
    places.length > 0 &&
    html`<figure class="place-map">
<div class="map-sheet">
<img class="map-outlines" src="${relativeLink(from, map.outlines.path)}" width="${map.width}" height="${map.height}" alt="">
${overlay(from, map, places, 'narrow')}
${overlay(from, map, places, 'wide')}
</div>
<figcaption class="map-caption">${wording.explanation}${groups.some(({ entity, appearances }) => appearances.length > 0 && !map.positions.has(entity.id)) && html` ${wording.withoutPlace}`} ${wording.data}</figcaption>
</figure>`
  );
};
