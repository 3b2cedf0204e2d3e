import { relativeLink } from '../../src/archive/links.ts';
import { mapWindow } from '../../src/maps/placing/map-window.ts';
import { placeMarks } from '../../src/maps/placing/place-marks.ts';
import type { ArchiveMap, MapMark, MapPoint } from '../../src/record/archive-map.ts';
import type { PlaceAuthority } from '../../src/record/authority.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import { mapWording as wording } from '../../src/german/wording/map.ts';
import { type Html, html } from '../html.ts';

/** The card's width on the narrowest screen. */
const pixels = 250;

/** Of every place one dot and at most these names: the list beside the map has them all. */
const most = 12;

const radius = 3;

const percent = (part: number, whole: number): string => `${Math.round((1000 * part) / whole) / 10}%`;

/** The style sheet moves a name beside its dot: to the right unless its class says otherwise. */
const nameClass = ({ anchor, dy }: NonNullable<MapMark['label']>): Html | false => {
  if (anchor === 'start') return false;
  if (anchor === 'end') return html` class="w"`;
  return dy > 0 ? html` class="s"` : html` class="n"`;
};

/**
 * Some places on a cutting of the archive's map. The outlines are the one picture that all pages share; only
 * the dots and names are the page's own, as small as they can be. It says nothing that the text beside it does
 * not say, so that screen readers pass over it. Nothing when none of the places lies on the map.
 */
export const smallMap = (
  from: SitePath,
  map: ArchiveMap | undefined,
  places: readonly PlaceAuthority[],
): Html | false => {
  if (map === undefined) return false;
  const located = places.flatMap(({ id, name }) => {
    const point: MapPoint | undefined = map.positions.get(id);
    return point === undefined ? [] : [{ id, name, articles: 1, point }];
  });
  if (located.length === 0) return false;
  const { x, y, width, height } = mapWindow(
    map,
    located.map(({ point }) => point),
  );
  const moved = located.map((place) => ({ ...place, point: { x: place.point.x - x, y: place.point.y - y } }));
  const marks = placeMarks(moved, { width, height, pixels, largest: radius, apart: 8 }, most);
  return html`<div class="small-map" aria-hidden="true">
<svg viewBox="0 0 ${width} ${height}"></svg>
<img src="${relativeLink(from, map.outlines.path)}#svgView(viewBox(${x},${y},${width},${height}))" alt="" loading="lazy">
<svg>${marks.map((mark) => {
    const [left, top] = [percent(mark.point.x, width), percent(mark.point.y, height)];
    return html`<circle cx="${left}" cy="${top}" r="${radius}"/>${
      mark.label !== undefined &&
      html`<text x="${left}" y="${top}"${nameClass(mark.label)}>${wording.label(mark.name, mark.others.length)}</text>`
    }`;
  })}</svg>
</div>`;
};
