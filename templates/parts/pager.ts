import { relativeLink, sheetPath } from '../../src/archive/links.ts';
import { pagerWording as wording } from '../../src/german/wording/pager.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import type { Sheet } from '../../src/record/sheet.ts';
import { type Html, html } from '../html.ts';

/** How many pages beside the present one are named; the first and the last always are. */
const near = 2;

/** The numbers to show, with `undefined` where some are left out; a single one is never left out. */
const shownNumbers = (number: number, count: number): readonly (number | undefined)[] => {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  const shown = all.filter(
    (one) =>
      one === 1 ||
      one === count ||
      Math.abs(one - number) <= near ||
      (one === 2 && number - near === 3) ||
      (one === count - 1 && number + near === count - 2),
  );
  return shown.flatMap((one, index) => {
    const before = shown[index - 1];
    return before !== undefined && one - before > 1 ? [undefined, one] : [one];
  });
};

/**
 * Leads through the pages of a list whose first page is `first`, seen from the page of `sheet`; nothing when
 * the list has a single page.
 */
export const pager = (
  first: SitePath,
  { number, count }: Pick<Sheet<unknown>, 'number' | 'count'>,
): Html | false => {
  const from = sheetPath(first, number);
  const link = (to: number): string => relativeLink(from, sheetPath(first, to));
  return (
    count > 1 &&
    html`<nav class="pager" aria-label="${wording.pages}">
${number > 1 && html`<a class="pager-step" href="${link(number - 1)}" rel="prev">${wording.earlier}</a>\n`}<ol class="pager-numbers">
${shownNumbers(number, count).map((one) =>
  one === undefined
    ? html`<li class="pager-gap" aria-hidden="true">${wording.left}</li>\n`
    : html`<li><a href="${link(one)}"${one === number && html` aria-current="page"`}><span class="visually-hidden">${wording.page} </span>${one}</a></li>\n`,
)}</ol>
${number < count && html`<a class="pager-step pager-later" href="${link(number + 1)}" rel="next">${wording.later}</a>\n`}</nav>`
  );
};
