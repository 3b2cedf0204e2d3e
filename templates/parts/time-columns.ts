import { relativeLink } from '../../src/archive/links.ts';
import { shortMonth } from '../../src/german/short-date.ts';
import { chronicleWording as wording } from '../../src/german/wording/chronicle.ts';
import { siteWording } from '../../src/german/wording/site.ts';
import type { ColumnRow, TimeColumn, TimeDrawing } from '../../src/record/chronicle.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import { dateWording } from '../../src/german/date-wording.ts';
import { type Html, html } from '../html.ts';
import { placeLink } from './page-place.ts';

type CountedTime = Extract<TimeDrawing, { readonly kind: 'columns' }>;

/** How tall the columns of one row may be; the row of a single year has the page to itself. */
const rowHeight = 40;
const soleHeight = 110;

const percent = (share: number): string => `${Math.round(share * 100) / 100}%`;

const columnCount = ({ unit }: CountedTime): number => (unit === 'month' ? 12 : 10);

const column = (from: SitePath, one: TimeColumn, drawing: CountedTime, height: number): Html => {
  const width = 100 / columnCount(drawing);
  const tall = (count: number): number =>
    count === 0 ? 0 : Math.max(2, Math.round(((height - 4) * count) / drawing.most));
  const whole = tall(one.count);
  const uncertain = Math.min(whole, tall(one.uncertain));
  const bar = (kind: string, y: number, tallness: number): Html =>
    html`<rect class="${kind}" x="${percent((one.at + 0.14) * width)}" y="${y}" width="${percent(0.72 * width)}" height="${tallness}"/>`;
  return html`<a class="column" href="${placeLink(from, one.target)}"><title>${wording.column(one.year, one.month, one.count, one.uncertain)}</title><rect class="mark-target" x="${percent(one.at * width)}" y="0" width="${percent(width)}" height="${height}"/>${
    uncertain < whole && bar('column-bar', height - whole + uncertain, whole - uncertain)
  }${uncertain > 0 && bar('column-uncertain', height - whole, uncertain)}</a>
`;
};

const columns = (from: SitePath, row: ColumnRow, drawing: CountedTime, height: number): Html =>
  html`<svg class="columns" width="100%" height="${height}" role="group" aria-label="${rowName(row, drawing)}">
${row.gaps.map(
  ({ gap: { period, reason }, from: start, to }) =>
    html`<rect class="gap" x="${percent(start)}" y="0" width="${percent(Math.max(0.4, to - start))}" height="${height}" fill="url(#schraffur)"><title>${wording.gap(dateWording(period), reason)}</title></rect>
`,
)}<line class="axis" x1="0" y1="${height - 0.5}" x2="100%" y2="${height - 0.5}"/>
${row.columns.map((one) => column(from, one, drawing, height))}</svg>`;

const rowName = ({ year }: ColumnRow, { unit }: CountedTime): string =>
  unit === 'month' ? String(year) : wording.decade(year);

/** The months over their columns, or the last digits of the years. */
const heads = ({ unit }: CountedTime): Html => {
  const names =
    unit === 'month'
      ? Array.from({ length: 12 }, (_, index) => shortMonth(index + 1))
      : Array.from({ length: 10 }, (_, index) => `…${index}`);
  return html`<p class="column-heads column-heads-${unit}" aria-hidden="true">${names.map(
    (name) =>
      html`<span>${name.slice(0, unit === 'month' ? 1 : 2)}${unit === 'month' && html`<span class="tick-rest">${name.slice(1)}</span>`}</span>`,
  )}</p>`;
};

const namedRow = (from: SitePath, row: ColumnRow, drawing: CountedTime): Html => {
  const name = rowName(row, drawing);
  return html`<li class="column-row">
<p class="column-row-name">${row.page === undefined || row.count === 0 ? name : html`<a href="${relativeLink(from, row.page)}">${name}</a>`} <span class="column-row-count"><span aria-hidden="true">${siteWording.number(row.count)}</span><span class="visually-hidden">${siteWording.articles(row.count)}</span></span></p>
${columns(from, row, drawing, rowHeight)}
</li>
`;
};

/** Years in rows with their months as columns, or decades with their years; a single year without its name. */
export const timeColumns = (from: SitePath, drawing: CountedTime): Html => {
  const [sole, second] = drawing.rows;
  return sole !== undefined && second === undefined
    ? html`<div class="column-rows column-rows-sole">
${columns(from, sole, drawing, soleHeight)}
${heads(drawing)}
</div>`
    : html`<div class="column-rows">
${heads(drawing)}
<ol>
${drawing.rows.map((row) => namedRow(from, row, drawing))}</ol>
</div>`;
};
