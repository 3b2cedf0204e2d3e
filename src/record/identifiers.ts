/** Strings that obey a rule. A guard is the only way to obtain one; a cast is a fault. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Names an article for ever: `cabello-castro-havanna`. */
export type ArticleId = Branded<'ArticleId'>;
/** Names a person, organisation, place, topic or source of an authority file. */
export type EntityId = Branded<'EntityId'>;
/** A date in ISO 8601-2 (EDTF) as the library behind `parse/edtf.ts` accepts it. */
export type EdtfString = Branded<'EdtfString'>;
/** A calendar day, `2019-06-08`. */
export type IsoDay = Branded<'IsoDay'>;
/** 64 hexadecimal digits in lower case. */
export type Sha256 = Branded<'Sha256'>;
/** HTML that passed the sanitiser in `parse/safe-html.ts`, which alone makes it. */
export type SafeHtml = Branded<'SafeHtml'>;
/** A file of the site, relative to its root, with `/` between folders: `artikel/guaido.html`. */
export type SitePath = Branded<'SitePath'>;

const sitePath = /^[\w.-]+(?:\/[\w.-]+)*$/;

/** What ids are made of. */
export const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The address of a comparison holds two ids, and most file systems allow a name 255 characters. */
export const longestId = 120;

/** Windows opens a device where a file has such a name, whatever its ending (Microsoft, “Naming Files”). */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** Ids name files: of the archive and of the site, on every system. */
const isId = (text: string): boolean => idForm.test(text) && text.length <= longestId && !device.test(text);

export const isArticleId = (text: string): text is ArticleId => isId(text);

export const isEntityId = (text: string): text is EntityId => isId(text);

export const sha256Form = /^[0-9a-f]{64}$/;

export const isSha256 = (text: string): text is Sha256 => sha256Form.test(text);

export const isSitePath = (text: string): text is SitePath =>
  sitePath.test(text) && !(text.includes('..') && text.split('/').includes('..'));

const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** A day, whether it exists or not. */
export const isoDayForm = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists in the proleptic Gregorian calendar. */
export const isIsoDay = (text: string): text is IsoDay => {
  if (!isoDayForm.test(text)) return false;
  const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8)].map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeapDay = month === 2 && day === 29 && isLeapYear(year);
  return day >= 1 && (day <= (daysInMonths[month - 1] ?? 0) || isLeapDay);
};
