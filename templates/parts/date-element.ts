import { dateWording, machineDate } from '../../src/german/date-wording.ts';
import { siteWording as wording } from '../../src/german/wording/site.ts';
import type { EdtfDate } from '../../src/record/edtf-date.ts';
import { type Html, html } from '../html.ts';

/** A date in words, with its machine-readable form where HTML has one. */
export const dateElement = (date: EdtfDate | undefined): Html => {
  if (date === undefined) return html`<span>${wording.undated}</span>`;
  const machine = machineDate(date);
  return machine === undefined
    ? html`<span>${dateWording(date)}</span>`
    : html`<time datetime="${machine}">${dateWording(date)}</time>`;
};
