import { pages, relativeLink } from '../../src/archive/links.ts';
import { dateWording } from '../../src/german/date-wording.ts';
import { chronicleWording as wording } from '../../src/german/wording/chronicle.ts';
import type { AxisTick, GapStretch, TimeDrawing, TimelineMark } from '../../src/record/chronicle.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import { type Html, html } from '../html.ts';
import { placeLink } from './page-place.ts';

/** Everything across is in per cent, so that the drawing fills any width and its letters keep their size. */
const laneHeight = 32;
const top = 4;
const axisRoom = 30;

/** How far an open end is drawn on, in per cent. */
const openLength = 6;

const percent = (share: number): string => `${Math.round(share * 100) / 100}%`;

const line = (kind: string, x1: number, y1: number, x2: number, y2: number): Html =>
  html`<line class="${kind}" x1="${percent(x1)}" y1="${y1}" x2="${percent(x2)}" y2="${y2}"/>`;

/** A bracket over a stretch; an end that is open has no tick and runs out in dots. */
const bracket = ({ from, to, opensBefore, opensAfter, isApproximate }: TimelineMark, y: number): Html => {
  const kind = isApproximate ? 'mark-bracket mark-soft' : 'mark-bracket';
  if (from === to) {
    return html`<svg x="${percent(from)}" y="${y}" overflow="visible"><path class="${kind}" d="M-5 6V-2H5V6"/></svg>`;
  }
  return html`${line(kind, from, y - 2, to, y - 2)}${
    opensBefore
      ? line('mark-bracket mark-open', Math.max(0, from - openLength), y - 2, from, y - 2)
      : line('mark-bracket', from, y - 2.5, from, y + 6)
  }${
    opensAfter
      ? line('mark-bracket mark-open', to, y - 2, Math.min(100, to + openLength), y - 2)
      : line('mark-bracket', to, y - 2.5, to, y + 6)
  }`;
};

const dot = ({ from, isApproximate }: TimelineMark, y: number): Html =>
  isApproximate
    ? html`<circle class="mark-halo" cx="${percent(from)}" cy="${y}" r="8"/><circle class="mark-ring" cx="${percent(from)}" cy="${y}" r="3.5"/>`
    : html`<circle class="mark-dot" cx="${percent(from)}" cy="${y}" r="4"/>`;

const label = ({ label: text, labelSide, from, to, isDay }: TimelineMark, y: number): Html => {
  const distance = isDay ? 11 : 9;
  if (labelSide === 'after') {
    return html`<text class="mark-label" x="${percent(to)}" dx="${distance}" y="${y + 4}">${text}</text>`;
  }
  return labelSide === 'before'
    ? html`<text class="mark-label mark-label-end" x="${percent(from)}" dx="${-distance}" y="${y + 4}">${text}</text>`
    : html`<text class="mark-label mark-label-middle" x="${percent((from + to) / 2)}" y="${y + 14}">${text}</text>`;
};

const target = ({ from, to }: TimelineMark, y: number): Html =>
  to - from > 0
    ? html`<rect class="mark-target" x="${percent(from)}" y="${y - 14}" width="${percent(to - from)}" height="28"/>`
    : html`<svg x="${percent(from)}" y="${y}" overflow="visible"><rect class="mark-target" x="-12" y="-14" width="24" height="28"/></svg>`;

const mark = (from: SitePath, one: TimelineMark, y: number): Html => {
  const { article } = one.listed;
  const date = article.publication?.date;
  const name = wording.mark(date === undefined ? one.label : dateWording(date), article.headline.text);
  return html`<a class="mark" href="${relativeLink(from, pages.article(article.id))}"><title>${name}</title>${target(one, y)}${one.isDay ? dot(one, y) : bracket(one, y)}${label(one, y)}</a>
`;
};

const gap = ({ gap: { reason, period }, from, to }: GapStretch, axisY: number): Html =>
  html`<rect class="gap" x="${percent(from)}" y="0" width="${percent(Math.max(0.4, to - from))}" height="${axisY}" fill="url(#schraffur)"><title>${wording.gap(dateWording(period), reason)}</title></rect>
`;

/** The first letter is shown where there is no room for more. */
const tickLabel = (text: string): Html =>
  /^\d/.test(text)
    ? html`${text}`
    : html`${text.slice(0, 1)}<tspan class="tick-rest">${text.slice(1)}</tspan>`;

const tick = (from: SitePath, { at, label: text, target: place }: AxisTick, axisY: number): Html => {
  const words =
    text !== undefined &&
    html`<text class="tick-label" x="${percent(at)}" dx="4" y="${axisY + 18}">${tickLabel(text)}</text>`;
  return html`${line(text === undefined ? 'tick tick-minor' : 'tick', at, axisY, at, axisY + (text === undefined ? 4 : 20))}${
    place === undefined || text === undefined
      ? words
      : html`<a class="tick-link" href="${placeLink(from, place)}"><title>${text}</title><svg x="${percent(at)}" y="${axisY}" overflow="visible"><rect class="mark-target" x="1" y="1" width="26" height="26"/></svg>${words}</a>`
  }
`;
};

/** Each article as a mark on its day, or over the stretch in which that day lies; the axis is below. */
export const timeline = (
  from: SitePath,
  { marks, lanes, ticks, gaps }: Extract<TimeDrawing, { readonly kind: 'marks' }>,
): Html => {
  const axisY = top + lanes * laneHeight;
  const middle = ({ lane }: TimelineMark): number => axisY - lane * laneHeight - laneHeight / 2;
  return html`<svg class="timeline" width="100%" height="${axisY + axisRoom}" role="group" aria-label="${wording.timeline}">
${gaps.map((one) => gap(one, axisY))}${line('axis', 0, axisY, 100, axisY)}
${ticks.map((one) => tick(from, one, axisY))}${marks
  .filter(({ hasStem }) => hasStem)
  .map((one) => line('stem', one.from, middle(one), one.from, axisY))}
${marks.map((one) => mark(from, one, middle(one)))}</svg>`;
};
