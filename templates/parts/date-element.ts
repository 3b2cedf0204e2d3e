import { dateWording, machineDate } from '../../src/german/date-wording.ts';
import { siteWording as wording } from '../../src/german/wording/site.ts';
import type { EdtfDate } from '../../src/record/edtf-date.ts';
import { type Html, html } from '../html.ts';

const dated = (date: EdtfDate): Html => {
  const machine = machineDate(date);
  return machine === undefined
    ? html`<span>${dateWording(date)}</span>`
    : html`<time datetime="${machine}">${dateWording(date)}</time>`;
};

/** An article's date stands on dozens of pages. */
const known = new WeakMap<EdtfDate, Html>();

/** A date in words, with its machine-readable form where HTML has one. */
export const dateElement = (date: EdtfDate | undefined): Html => {
  if (date === undefined) return html`<span>${wording.undated}</span>`;
  const before = known.get(date);
  if (before !== undefined) return before;
  const element = dated(date);
  known.set(date, element);
  return element;
};
