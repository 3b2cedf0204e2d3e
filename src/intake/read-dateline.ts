import { agencies as agencyTable, agencyDesks } from '../german/agencies.ts';
import { monthForms, monthNumber } from '../german/month-forms.ts';
import { abstractNounEndings, placePrefixes, placeQualifiers } from '../german/place-words.ts';
import { sectionNames } from '../german/section-names.ts';
import type { DraftDateline } from '../record/draft.ts';
import { alternatives } from './alternatives.ts';
import { isKnownPlace } from './known-places.ts';

/** How far into a paragraph a dateline may reach. */
const reach = 260;

const signatures: ReadonlyMap<string, string> = new Map(
  agencyTable.flatMap(({ name, signatures: printed }) =>
    printed.map((form) => [form.toLowerCase(), name] as const),
  ),
);

/** The agency that signs so, under its common name: `rtr` and `REUTERS` are Reuters. */
export const agencySigning = (signature: string): string | undefined =>
  signatures.get(signature.trim().toLowerCase());

/** The agencies among signatures joined by slashes, commas or "und": `dpa/AFP`, `KNA/iz`. */
export const agenciesIn = (signature: string): readonly string[] => {
  const found = signature.split(/\s*(?:\/|,|;|\bund\b|&|\+)\s*/).flatMap((part) => agencySigning(part) ?? []);
  return [...new Set(found)];
};

const name = String.raw`\p{Lu}[\p{L}’'.-]*\p{L}`;
const placeName = String.raw`(?:St\.\s)?${name}(?:\s(?:(?:am|an der|im|in der|ob der|bei|de|do|del|di|el|la|le|auf|vor der|unter)\s)?${name}){0,3}`;
const placeList = String.raw`${placeName}(?:\s?[/,]\s?${placeName}){0,3}`;
const month = alternatives(monthForms.flat());
const ownDate = String.raw`(?:,?\s(?:den\s)?(\d{1,2})\.\s?(?:(${month})|(\d{1,2})\.)\s?(\d{4})?)`;
const form = new RegExp(
  String.raw`^(${placeList})(?:\s?\((\p{Lu}[\p{L} /.-]+)\))?${ownDate}?(?:\s?[([]([^()[\]]{2,40})[)\]])?${ownDate}?(\s?[-–—]{1,2}\s|\s?\|\s|[:.]\s)(?=\s*["„»«“‚(\p{Lu}\d])`,
  'u',
);
/** "BERLIN taz |" and "Berlin/dpa –": the signature without brackets. */
const bare = new RegExp(
  String.raw`^(${placeName})[\s/,]\s?([\p{L}-]{2,12}(?:/[\p{L}-]{2,12})*)\s?([|–—-])\s(?=\S)`,
  'u',
);
/** "(dpa) –": the signature without a place. */
const placeless = /^[([]([^()[\]]{2,40})[)\]]\s?[-–—:.|]?\s(?=\S)/u;
/** "Kassel (ots)" on a line of its own, as press services print it. */
const ownLine = new RegExp(String.raw`^(${placeList})\s?[([]([^()[\]]{2,40})[)\]]\s?[-–—:.]?$`, 'u');
const subtitle = /^((?:(?!\s-\s)[^.!?–—|]){8,110}[.!?]\s)(?=\p{Lu})/u;

const titleCase = (place: string): string =>
  place === place.toUpperCase()
    ? place.toLowerCase().replace(/(?<=^|[\s/’'-])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : place;

const placesIn = (list: string): readonly string[] => {
  const parts = list.split(/\s?[/,]\s?/).map(titleCase);
  const places: string[] = [];
  for (const part of parts) {
    const before = places.at(-1);
    if (before !== undefined && placeQualifiers.includes(part))
      places[places.length - 1] = `${before}/${part}`;
    else places.push(part);
  }
  return places;
};

/** Could be a town nobody listed: one word, or several of which the first is a usual beginning. */
const looksLikePlace = (place: string): boolean => {
  if (isKnownPlace(place)) return true;
  const words = place.split(/\s/);
  const opening = words[0] ?? '';
  if (place.length < 3 || /\.\p{Ll}/u.test(place)) return false;
  if (words.length > 1)
    return placePrefixes.includes(opening) || /^\S+ (?:am|an der|im|ob der|in der) \S+$/.test(place);
  return (
    !abstractNounEndings.test(place) &&
    !sectionNames.some((section) => section.toLowerCase() === place.toLowerCase())
  );
};

/** What stands in the brackets can sign a text: agency, service, editor's code; not a party or a district. */
const looksLikeSignature = (inside: string): boolean =>
  agenciesIn(inside).length > 0 ||
  inside.split('/').every((part) => agencyDesks.includes(part) || /^[a-z]{2,5}$/.test(part)) ||
  /^[a-z]+-press$|^www\.|\.(?:de|com|org|net)$/.test(inside);

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
  return (known && separator.startsWith('.') && rest.length >= 60) || qualified
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
  if (day === undefined || number === undefined || !(number >= 1 && number <= 12)) return undefined;
  return `${year ?? 'XXXX'}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
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
  const full = form.exec(opening);
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
  const unbracketed = bare.exec(opening);
  if (unbracketed !== null) {
    const [whole, place = '', signature = '', separator = ''] = unbracketed;
    const agencies = agenciesIn(signature);
    const editorial = separator === '|' && /^[a-z]{2,6}$/.test(signature) && isKnownPlace(titleCase(place));
    if (looksLikePlace(titleCase(place)) && (agencies.length > 0 || editorial))
      return made(opening, at, whole.length, { places: placesIn(place), agencies }, undefined);
  }
  const alone = placeless.exec(opening);
  const agencies = agenciesIn(alone?.[1] ?? '');
  return alone !== null && agencies.length > 0
    ? made(opening, at, alone[0].length, { places: [], agencies }, undefined)
    : undefined;
};

/** A dateline that is the whole line: place and agency, and the report below. */
export const readDatelineAlone = (line: string, at: number): DraftDateline | undefined => {
  const [, list = '', inside = ''] = (line.length > 100 ? null : ownLine.exec(line)) ?? [];
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
  const before = subtitle.exec(paragraph.slice(0, reach))?.[1];
  if (before === undefined) return undefined;
  const later = atOpening(paragraph.slice(before.length), at + before.length);
  const trustworthy =
    later !== undefined &&
    /[-–—]$/.test(later.verbatim) &&
    (later.agencies.length > 0 || later.places.every(isKnownPlace));
  return trustworthy ? later : undefined;
};
