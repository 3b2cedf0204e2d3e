import { pages, relativeLink } from '../../src/archive/links.ts';
import { mapWording as wording } from '../../src/german/wording/map.ts';
import { mapWindow } from '../../src/maps/placing/map-window.ts';
import { type MapPlace, type MapSize, placeMarks } from '../../src/maps/placing/place-marks.ts';
import type { ArchiveMap, MapMark, MapWindow } from '../../src/record/archive-map.ts';
import type { EntityTally } from '../../src/record/entity-in-archive.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import { type Html, html } from '../html.ts';
import { mapKey, numberedMarks } from './map-key.ts';

/** The map has marks for a phone, for a tablet (from 48rem of window on) and for a desk (from 75rem): the styles choose. */
const sizes = {
  narrow: { pixels: 284, largest: 10, apart: 25, most: 24 },
  wide: { pixels: 690, largest: 13, apart: 32, most: 70 },
  desk: { pixels: 1060, largest: 14, apart: 44, most: 110 },
} as const;

/** Where one dot stands for so many places, they have a cutting of their own. */
const tooMany = 8;

const placesOn = ({ positions }: ArchiveMap, groups: readonly EntityTally[]): readonly MapPlace[] =>
  groups.flatMap(({ entity, articles }) => {
    const point = positions.get(entity.id);
    return point === undefined || articles === 0
      ? []
      : [{ id: entity.id, name: entity.name, articles, point }];
  });

const percent = (part: number, whole: number): string => `${Math.round((10000 * part) / whole) / 100}%`;

/** The dot, its name and what a finger can hit; placed in per cent, so that letters keep their size. */
const drawn = (
  { width, height }: MapWindow,
  { point, radius, label, name, others }: MapMark,
  number: number | undefined,
): Html => {
  const [x, y] = [percent(point.x, width), percent(point.y, height)];
  return html`<circle class="mark-target" cx="${x}" cy="${y}" r="${Math.max(12.5, radius)}"/><circle class="map-dot" cx="${x}" cy="${y}" r="${radius}"/>${
    label !== undefined &&
    html`<text class="map-name map-${label.anchor}" x="${x}" y="${y}" dx="${label.dx}" dy="${label.dy}">${wording.label(name, others.length)}</text>`
  }${number !== undefined && html`<text class="map-number" x="${x}" y="${y}" dy="4">${number}</text>`}`;
};

const marksIn = (
  { x, y, width, height }: MapWindow,
  places: readonly MapPlace[],
  kind: keyof typeof sizes,
): readonly MapMark[] => {
  const { pixels, largest, apart, most } = sizes[kind];
  const size: MapSize = { width, height, pixels, largest, apart };
  // A dot that a cutting would halve stays on the map it is cut from.
  const edge = x === 0 && y === 0 ? 0 : width / 40;
  const moved = places.map((place) => ({ ...place, point: { x: place.point.x - x, y: place.point.y - y } }));
  const isInside = ({ point }: MapPlace): boolean =>
    point.x >= edge && point.x <= width - edge && point.y >= edge && point.y <= height - edge;
  return placeMarks(moved.filter(isInside), size, most);
};

/** Gives the sheet its proportions. */
const shape = ({ width, height }: MapWindow): Html =>
  html`<svg class="map-shape" viewBox="0 0 ${width} ${height}" aria-hidden="true"></svg>`;

/** The frame of a cutting on the map that it is taken from. */
const frame = ({ width, height }: ArchiveMap, cutting: MapWindow): Html =>
  html`<rect class="map-frame" x="${percent(cutting.x, width)}" y="${percent(cutting.y, height)}" width="${percent(cutting.width, width)}" height="${percent(cutting.height, height)}"/>
`;

const overlay = (
  from: SitePath,
  window: MapWindow,
  marks: readonly MapMark[],
  kind: keyof typeof sizes,
  name: string,
  framed: Html | false,
): Html => {
  const numbered = numberedMarks(marks);
  const numberOf = (mark: MapMark): number | undefined => numbered.indexOf(mark) + 1 || undefined;
  return html`<svg class="map-marks map-${kind}" role="group" aria-label="${name}">
${framed}${marks.map(
  (mark) =>
    html`<a class="map-mark" href="${relativeLink(from, pages.entity('place', mark.id))}"><title>${wording.mark(mark, mark.others)}</title>${drawn(window, mark, numberOf(mark))}</a>
`,
)}</svg>
`;
};

/** The outlines with the marks for every size over them, and the keys to their numbers. */
const sheet = (
  from: SitePath,
  window: MapWindow,
  places: readonly MapPlace[],
  outlines: Html,
  name: string,
  framed: Html | false = false,
): Html => {
  const each = (['narrow', 'wide', 'desk'] as const).map((kind) => ({
    kind,
    marks: marksIn(window, places, kind),
  }));
  return html`<div class="map-sheet">
${shape(window)}
${outlines}
${each.map(({ kind, marks }) => overlay(from, window, marks, kind, name, framed))}</div>
${each.map(({ kind, marks }) => mapKey(marks, `map-${kind}`))}`;
};

/** The part of the map where most places share a dot; undefined where all can be told apart, or nearly. */
const densest = (map: ArchiveMap, whole: MapWindow, places: readonly MapPlace[]): MapWindow | undefined => {
  const [fullest] = marksIn(whole, places, 'wide').toSorted(
    (one, other) => other.others.length - one.others.length,
  );
  if (fullest === undefined || fullest.others.length < tooMany) return undefined;
  return mapWindow(map, [fullest.point, ...fullest.others.map(({ point }) => point)], map.width / map.height);
};

const cuttingOf = (
  from: SitePath,
  map: ArchiveMap,
  window: MapWindow,
  places: readonly MapPlace[],
): Html => html`<p class="map-cutting-name">${wording.cuttingExplanation}</p>
${sheet(
  from,
  window,
  places,
  html`<img class="map-outlines" src="${relativeLink(from, map.outlines.path)}#svgView(viewBox(${window.x},${window.y},${window.width},${window.height}))" alt="" loading="lazy">`,
  wording.cutting,
)}`;

/** All places with coordinates that articles name, as dots that lead to their pages. */
export const placeMap = (from: SitePath, map: ArchiveMap, groups: readonly EntityTally[]): Html | false => {
  const places = placesOn(map, groups);
  const whole = { x: 0, y: 0, width: map.width, height: map.height };
  const cutting = densest(map, whole, places);
  const framed = cutting !== undefined && frame(map, cutting);
  return (
    places.length > 0 &&
    html`<figure class="place-map">
${sheet(from, whole, places, html`<img class="map-outlines" src="${relativeLink(from, map.outlines.path)}" alt="">`, wording.title, framed)}${cutting !== undefined && cuttingOf(from, map, cutting, places)}<figcaption class="map-caption">${wording.explanation}${groups.some(({ entity, articles }) => articles > 0 && !map.positions.has(entity.id)) && html` ${wording.withoutPlace}`} ${wording.data}</figcaption>
</figure>`
  );
};
