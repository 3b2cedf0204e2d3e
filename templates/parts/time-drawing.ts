import { dateWording } from '../../src/german/date-wording.ts';
import { chronicleWording as wording } from '../../src/german/wording/chronicle.ts';
import type { ArchiveGap } from '../../src/record/archive.ts';
import type { TimeDrawing } from '../../src/record/chronicle.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import { type Html, html } from '../html.ts';
import { timeColumns } from './time-columns.ts';
import { timeTable } from './time-table.ts';
import { timeline } from './timeline.ts';

/** More gaps than this stand in the table only. */
const mostNamedGaps = 6;

const signs = {
  day: { name: wording.legendDay, sign: html`<circle class="mark-dot" cx="12" cy="8" r="4"/>` },
  stretch: {
    name: wording.legendStretch,
    sign: html`<path class="mark-bracket" d="M3 13V5H21V13"/>`,
  },
  approximate: {
    name: wording.legendApproximate,
    sign: html`<circle class="mark-halo" cx="12" cy="8" r="7"/><circle class="mark-ring" cx="12" cy="8" r="3.5"/>`,
  },
  column: {
    name: wording.legendColumn,
    sign: html`<rect class="column-bar" x="6" y="1" width="12" height="15"/>`,
  },
  uncertain: {
    name: wording.legendUncertain,
    sign: html`<rect class="column-uncertain" x="6.5" y="1.5" width="11" height="14"/>`,
  },
  gap: {
    name: wording.legendGap,
    sign: html`<rect class="gap" x="1" y="0" width="22" height="16" fill="url(#schraffur)"/>`,
  },
} as const;

type Sign = keyof typeof signs;

/** Only what the drawing shows is explained. */
const signsIn = (drawing: TimeDrawing): readonly Sign[] => {
  const shown: readonly (Sign | false)[] =
    drawing.kind === 'marks'
      ? [
          drawing.marks.some(({ isDay, isApproximate }) => isDay && !isApproximate) && 'day',
          drawing.marks.some(({ isDay }) => !isDay) && 'stretch',
          drawing.marks.some(({ isApproximate }) => isApproximate) && 'approximate',
          drawing.gaps.length > 0 && 'gap',
        ]
      : [
          'column',
          drawing.rows.some(({ columns }) => columns.some(({ uncertain }) => uncertain > 0)) && 'uncertain',
          drawing.rows.some(({ gaps }) => gaps.length > 0) && 'gap',
        ];
  return shown.filter((sign) => sign !== false);
};

const legend = (drawing: TimeDrawing): Html => html`<ul class="legend">
${signsIn(drawing).map(
  (sign) =>
    html`<li><svg class="legend-sign" width="24" height="16" aria-hidden="true">${signs[sign].sign}</svg> ${signs[sign].name}</li>
`,
)}</ul>`;

/** Hatching is a pattern that all drawings of a page share. */
const hatching = html`<svg class="hatching" width="0" height="0" aria-hidden="true"><pattern id="schraffur" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="6"/></pattern></svg>`;

const namedGaps = (gaps: readonly ArchiveGap[]): Html | false =>
  gaps.length > 0 &&
  gaps.length <= mostNamedGaps &&
  html`<div class="gaps">
<p class="gaps-title">${wording.gaps}</p>
<ul>
${gaps.map(({ period, reason }) => html`<li>${wording.gap(dateWording(period), reason)}</li>\n`)}</ul>
</div>`;

/** So many links are a burden to whoever goes through them one by one. */
const manyLinks = 40;

const linkCount = (drawing: TimeDrawing): number =>
  drawing.kind === 'marks'
    ? drawing.marks.length
    : drawing.rows.reduce((sum, { columns }) => sum + columns.length, 0);

/** A stretch of time with its articles and gaps: drawn, explained, and as a table. */
export const timeDrawing = (
  from: SitePath,
  drawing: TimeDrawing,
  gaps: readonly ArchiveGap[],
): Html => html`<div class="time-drawing">
${hatching}
${linkCount(drawing) > manyLinks && html`<a class="skip-drawing" href="#nach-dem-zeitstrahl">${wording.skipTimeline}</a>`}
${drawing.kind === 'marks' ? timeline(from, drawing) : timeColumns(from, drawing)}
<div class="drawing-notes" id="nach-dem-zeitstrahl">
${legend(drawing)}
${namedGaps(gaps)}
${timeTable(from, drawing)}
</div>
</div>`;
