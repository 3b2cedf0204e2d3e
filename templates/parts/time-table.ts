import { pages, relativeLink } from '../../src/archive/links.ts';
import { chronicleWording as wording } from '../../src/german/wording/chronicle.ts';
import { dateWording } from '../../src/german/date-wording.ts';
import { siteWording } from '../../src/german/wording/site.ts';
import type { ColumnRow, TimeColumn, TimeDrawing, TimelineMark } from '../../src/record/chronicle.ts';
import type { ArchiveGap } from '../../src/record/archive.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import { type Html, html } from '../html.ts';
import { dateElement } from './date-element.ts';
import { headlineText } from './headline.ts';
import { placeLink } from './page-place.ts';

interface Row {
  /** By which the rows are put in order. */
  readonly start: string;
  readonly markup: Html;
}

const markRow = (from: SitePath, { listed: { article, source } }: TimelineMark): Row => ({
  start: article.publication?.date.earliest ?? '',
  markup: html`<tr><th scope="row">${dateElement(article.publication?.date)}</th><td><a href="${relativeLink(from, pages.article(article.id))}">${headlineText(article)}</a></td><td>${source?.name ?? siteWording.unknownSource}</td></tr>
`,
});

const gapRow = ({ period, reason }: ArchiveGap): Row => ({
  start: period.earliest ?? '',
  markup: html`<tr class="gap-row"><th scope="row">${dateWording(period)}</th><td colspan="2">${wording.gapInTable(reason)}</td></tr>
`,
});

const byStart = (one: Row, other: Row): number => (one.start < other.start ? -1 : 1);

const marksTable = (
  from: SitePath,
  { marks, gaps }: Extract<TimeDrawing, { readonly kind: 'marks' }>,
): Html => html`<table>
<thead><tr><th scope="col">${wording.tableTime}</th><th scope="col">${wording.tableWhat}</th><th scope="col">${wording.tableSource}</th></tr></thead>
<tbody>
${[...marks.map((one) => markRow(from, one)), ...gaps.map(({ gap }) => gapRow(gap))].toSorted(byStart).map(({ markup }) => markup)}</tbody>
</table>`;

const gapsOf = ({ gaps }: ColumnRow): Html =>
  html`${gaps.map(({ gap: { period, reason } }) => html`<span class="gap-reason">${wording.gap(dateWording(period), reason)}</span> `)}`;

const rowOfYears = (from: SitePath, row: ColumnRow, unit: 'month' | 'year'): Html => {
  const uncertain = row.columns.reduce((sum, one) => sum + one.uncertain, 0);
  const name = unit === 'month' ? String(row.year) : wording.decade(row.year);
  return html`<tr><th scope="row">${row.page === undefined || row.count === 0 ? name : html`<a href="${relativeLink(from, row.page)}">${name}</a>`}</th><td>${siteWording.number(row.count)}</td><td>${siteWording.number(uncertain)}</td><td>${gapsOf(row)}</td></tr>
`;
};

const rowOfMonth = (from: SitePath, { year, month, count, uncertain, target }: TimeColumn): Html =>
  html`<tr><th scope="row"><a href="${placeLink(from, target)}">${month === undefined ? String(year) : wording.monthOfYear(year, month)}</a></th><td>${siteWording.number(count)}</td><td>${siteWording.number(uncertain)}</td><td></td></tr>
`;

const columnsTable = (
  from: SitePath,
  { rows, unit }: Extract<TimeDrawing, { readonly kind: 'columns' }>,
): Html => {
  const [sole, second] = rows;
  const isSole = sole !== undefined && second === undefined;
  const head = isSole ? wording.tableMonth : unit === 'month' ? wording.tableYear : wording.tableDecade;
  return html`<table>
<thead><tr><th scope="col">${head}</th><th scope="col">${wording.tableArticles}</th><th scope="col">${wording.tableUncertain}</th><th scope="col">${wording.tableGaps}</th></tr></thead>
<tbody>
${isSole ? sole.columns.map((one) => rowOfMonth(from, one)) : rows.map((row) => rowOfYears(from, row, unit))}${
  isSole &&
  sole.gaps.map(
    ({ gap: { period, reason } }) =>
      html`<tr class="gap-row"><th scope="row">${dateWording(period)}</th><td>–</td><td>–</td><td>${reason}</td></tr>
`,
  )
}</tbody>
</table>`;
};

/** What a drawing of time shows, as a table; folded, because the drawing or the list beside it says the same. */
export const timeTable = (from: SitePath, drawing: TimeDrawing): Html => html`<details class="drawing-table">
<summary>${wording.asTable}</summary>
${drawing.kind === 'marks' ? marksTable(from, drawing) : columnsTable(from, drawing)}
</details>`;
