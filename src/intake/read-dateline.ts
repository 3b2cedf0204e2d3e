import { monthNumber } from '../german/month-forms.ts';
import type { DraftDateline } from '../record/draft.ts';
import { agenciesIn, looksLikeSignature } from './agency-signatures.ts';
import { readPrintedDay } from './date/printed-day.ts';
import { datelineForms } from './dateline-forms.ts';
import { looksLikePlace, placesIn, titleCase } from './dateline-places.ts';
import { isKnownPlace } from './known-places.ts';

/** How far into a paragraph a dateline may reach. */
const reach = 260;

interface Judged {
  readonly places: readonly string[];
  readonly agencies: readonly string[];
}

const judged = (
  list: string,
  qualifier: string,
  inside: string,
  separator: string,
  rest: string,
): Judged | undefined => {
  const places = placesIn(list);
  const signature = inside === '' ? qualifier : inside;
  if (signature !== '' && looksLikeSignature(signature)) {
    return (places.every((place) => place.length > 2) && !/^[:]/.test(separator.trim())) ||
      agenciesIn(signature).length > 0
      ? { places, agencies: agenciesIn(signature) }
      : undefined;
  }
  if (inside !== '' || places.length > 3 || !places.every(looksLikePlace)) return undefined;
  const known = places.every(isKnownPlace);
  if (/[-–—|]/.test(separator)) return known || rest.length >= 60 ? { places, agencies: [] } : undefined;
  const qualified = qualifier !== '' && separator.startsWith(':');
  const printed = /^\p{Lu}[\p{Lu}.-]+\s[\p{Lu}\s-]+$/u.test(list);
  return ((known || printed) && separator.startsWith('.') && rest.length >= 60) || qualified
    ? { places, agencies: [] }
    : undefined;
};

const dateOf = (
  day: string | undefined,
  monthName: string | undefined,
  digits: string | undefined,
  year: string | undefined,
): string | undefined => {
  const number = monthName === undefined ? Number(digits) : monthNumber(monthName);
  if (day === undefined || number === undefined) return undefined;
  return readPrintedDay({
    year: year === undefined ? undefined : Number(year),
    month: number,
    day: Number(day),
    weekday: undefined,
  })?.edtf;
};

const made = (
  opening: string,
  at: number,
  length: number,
  found: Judged,
  date: string | undefined,
): DraftDateline => {
  const verbatim = opening.slice(0, length).trim();
  return {
    verbatim,
    text: verbatim,
    start: at,
    end: at + verbatim.length,
    places: found.places,
    agencies: found.agencies,
    date,
  };
};

const atOpening = (paragraph: string, at: number): DraftDateline | undefined => {
  const opening = paragraph.slice(0, reach);
  const full = datelineForms.form.exec(opening);
  if (full !== null) {
    const [
      whole,
      list = '',
      qualifier = '',
      day1,
      month1,
      digits1,
      year1,
      inside = '',
      day2,
      month2,
      digits2,
      year2,
      separator = '',
    ] = full;
    const found = judged(list, qualifier, inside, separator, paragraph.slice(whole.length, reach));
    if (found !== undefined) {
      return made(
        opening,
        at,
        whole.length,
        found,
        dateOf(day1, month1, digits1, year1) ?? dateOf(day2, month2, digits2, year2),
      );
    }
  }
  const unbracketed = datelineForms.bare.exec(opening);
  if (unbracketed !== null) {
    const [whole, place = '', signature = '', separator = ''] = unbracketed;
    const agencies = agenciesIn(signature);
    const editorial = separator === '|' && /^[a-z]{2,6}$/.test(signature) && isKnownPlace(titleCase(place));
    if (looksLikePlace(titleCase(place)) && (agencies.length > 0 || editorial))
      return made(opening, at, whole.length, { places: placesIn(place), agencies }, undefined);
  }
  const teleprinted = datelineForms.typed.exec(opening);
  if (teleprinted !== null) {
    const [whole, place = '', day, monthName, year, signature = ''] = teleprinted;
    const found = { places: [place], agencies: agenciesIn(signature) };
    if (found.agencies.length > 0)
      return made(opening, at, whole.length, found, dateOf(day, monthName, undefined, year));
  }
  const signed = datelineForms.unseparated.exec(opening);
  const signing = agenciesIn(signed?.[2] ?? '');
  if (signed !== null && signing.length > 0)
    return made(
      opening,
      at,
      signed[0].length,
      { places: placesIn(signed[1] ?? ''), agencies: signing },
      undefined,
    );
  const byDay = datelineForms.dated.exec(opening);
  if (byDay !== null && isKnownPlace(titleCase(byDay[1] ?? ''))) {
    const [whole, place = '', day, monthName, digits, year] = byDay;
    return made(
      opening,
      at,
      whole.length,
      { places: placesIn(place), agencies: [] },
      dateOf(day, monthName, digits, year),
    );
  }
  const alone = datelineForms.placeless.exec(opening);
  const agencies = agenciesIn(alone?.[1] ?? '');
  return alone !== null && agencies.length > 0
    ? made(opening, at, alone[0].length, { places: [], agencies }, undefined)
    : undefined;
};

/** A dateline that is the whole line: place and agency, and the report below. */
export const readDatelineAlone = (line: string, at: number): DraftDateline | undefined => {
  const [, list = '', inside = ''] = (line.length > 100 ? null : datelineForms.ownLine.exec(line)) ?? [];
  const agencies = agenciesIn(inside);
  return agencies.length === 0
    ? undefined
    : made(line, at, line.length, { places: placesIn(list), agencies }, undefined);
};

/**
 * Reads the dateline at the beginning of a paragraph, or after a one-sentence subtitle in front of it:
 * `CARACAS (dpa) -`, `MÜNCHEN, 3. Mai (Reuters) –`, `Berlin/Ankara –`, `Wiesbaden (KNA/iz).`
 * Brackets also hold districts, countries, parties and editors' codes; those name no agency.
 * Offsets count from `at`, the paragraph's own place.
 */
export const readDateline = (paragraph: string, at: number): DraftDateline | undefined => {
  const direct = atOpening(paragraph, at);
  if (direct !== undefined) return direct;
  const before = datelineForms.subtitle.exec(paragraph.slice(0, reach))?.[1];
  if (before === undefined) return undefined;
  const later = atOpening(paragraph.slice(before.length), at + before.length);
  const trustworthy =
    later !== undefined &&
    /[-–—]$/.test(later.verbatim) &&
    (later.agencies.length > 0 || later.places.every(isKnownPlace));
  return trustworthy ? later : undefined;
};
