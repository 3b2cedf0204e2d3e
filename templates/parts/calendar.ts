import { pages, relativeLink } from '../../src/archive/links.ts';
import { chronicleWording as wording } from '../../src/german/wording/chronicle.ts';
import { siteWording } from '../../src/german/wording/site.ts';
import type { CalendarDay, CalendarMonth } from '../../src/record/chronicle.ts';
import { dateSign } from '../../src/record/date-sign.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import { type Html, html } from '../html.ts';
import { dateElement } from './date-element.ts';
import { placeLink } from './page-place.ts';

const dayCell = (
  from: SitePath,
  { year, month, gapDays, maybeDays }: CalendarMonth,
  day: number,
  found: CalendarDay | undefined,
): Html => {
  const kinds = [gapDays.includes(day) && 'calendar-gap', maybeDays.includes(day) && 'calendar-maybe'].filter(
    (one) => one !== false,
  );
  const kind = kinds.length > 0 && html` class="${kinds.join(' ')}"`;
  if (found === undefined) return html`<td${kind}>${day}</td>`;
  const name = wording.day(day, month, year, found.headline ?? siteWording.articles(found.count));
  return html`<td${kind}><a class="calendar-day calendar-day-${found.weight}" href="${placeLink(from, found.target)}" aria-label="${name}" title="${name}">${day}</a></td>`;
};

const blank = (count: number): Html | false => count > 0 && html`<td colspan="${count}"></td>`;

/** The weeks of a month, Monday first; each as the days it has of it. */
const weeksOf = ({ firstWeekday, length }: CalendarMonth): readonly (readonly number[])[] => {
  const weeks: number[][] = [];
  for (let day = 1; day <= length; day += 1) {
    const week = Math.floor((day + firstWeekday - 2) / 7);
    weeks[week] = [...(weeks[week] ?? []), day];
  }
  return weeks;
};

const week = (from: SitePath, month: CalendarMonth, days: readonly number[], isFirst: boolean): Html => {
  const byDay = new Map(month.days.map((day) => [day.day, day]));
  return html`<tr>${isFirst && blank(7 - days.length)}${days.map((day) => dayCell(from, month, day, byDay.get(day)))}${!isFirst && blank(7 - days.length)}</tr>
`;
};

/** Consecutive days as stretches: `3.–17.`, `20.` */
const stretches = (days: readonly number[]): readonly string[] => {
  const found: { first: number; last: number }[] = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last !== undefined && last.last === day - 1) last.last = day;
    else found.push({ first: day, last: day });
  }
  return found.map(({ first, last }) => wording.days(first, last));
};

const uncertain = (from: SitePath, { uncertain: named, uncertainCount, page }: CalendarMonth): Html | false =>
  uncertainCount > 0 &&
  html`<p class="calendar-note">${wording.noDay}</p>
<ul class="calendar-uncertain">
${named.map(
  ({ article }) =>
    html`<li class="calendar-${dateSign(article.publication?.date)}"><a href="${relativeLink(from, pages.article(article.id))}">${dateElement(article.publication?.date)}<span class="visually-hidden">: ${article.headline.text}</span></a></li>
`,
)}${
  uncertainCount > named.length &&
  html`<li>${page === undefined || page === from ? wording.moreUncertain(uncertainCount - named.length) : html`<a href="${relativeLink(from, page)}">${wording.moreUncertain(uncertainCount - named.length)}</a>`}</li>
`
}</ul>`;

const leaf = (from: SitePath, month: CalendarMonth): Html => {
  const name = wording.monthName(month.month);
  return html`<div class="calendar-month${month.days.length === 0 && month.uncertainCount === 0 && ' calendar-month-empty'}" id="monat-${month.month}">
<table class="calendar-leaf">
<caption>${month.page === undefined || month.page === from ? name : html`<a href="${relativeLink(from, month.page)}">${name}</a>`}</caption>
<thead><tr>${wording.weekdays.map((day) => html`<th scope="col">${day}</th>`)}</tr></thead>
<tbody>
${weeksOf(month).map((days, index) => week(from, month, days, index === 0))}</tbody>
</table>
${month.gapDays.length > 0 && html`<p class="calendar-note">${wording.gapDays(stretches(month.gapDays))}</p>`}
${uncertain(from, month)}
</div>
`;
};

/** Months as leaves: days with articles lead to them, and what has no certain day stands beside its month. */
export const calendar = (from: SitePath, months: readonly CalendarMonth[]): Html | false =>
  months.length > 0 &&
  html`<section class="calendar${months.length === 1 && ' calendar-single'}" aria-labelledby="kalender">
<h2 class="section-title" id="kalender">${wording.calendar}</h2>
<div class="calendar-months">
${months.map((month) => leaf(from, month))}</div>
</section>`;
