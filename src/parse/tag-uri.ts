import { isIsoDay } from '../record/identifiers.ts';

declare const brand: unique symbol;
/** A name in the form of RFC 4151, `tag:archiv.example.org,2026:presse`: nobody else can have given it. */
export type TagUri = string & { readonly [brand]: 'TagUri' };

const host = '(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';

export const tagUriForm = new RegExp(
  `^tag:(?:[\\w.-]+@)?${host},(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?):(?:[\\w.~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*$`,
);

/** A year stands for its first day, as a month does. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 'JJJJ-MM-TT'.length);

export const isTagUri = (text: string): text is TagUri => {
  const date = tagUriForm.exec(text)?.[1];
  return date !== undefined && isIsoDay(firstDay(date));
};
