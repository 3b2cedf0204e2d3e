import { abstractNounEndings, placePrefixes, placeQualifiers } from '../german/place-words.ts';
import { sectionNames } from '../german/section-names.ts';
import { isKnownPlace } from './known-places.ts';

const name = String.raw`\p{Lu}[\p{L}’'.-]*\p{L}`;
/** A regular expression for the name of a place, of up to four words. */
export const placeName = String.raw`(?:St\.\s)?${name}(?:\s(?:(?:am|an der|im|in der|ob der|bei|de|do|del|di|el|la|le|auf|vor der|unter)\s)?${name}){0,3}`;
/** … and for several places by slash or comma. */
export const placeList = String.raw`${placeName}(?:\s?[/,]\s?${placeName}){0,3}`;

/** A place printed in capitals as it is written otherwise: `DÜSSELDORF` is Düsseldorf. */
export const titleCase = (place: string): string =>
  place === place.toUpperCase()
    ? place.toLowerCase().replace(/(?<=^|[\s/’'-])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : place;

/** The places of a list; "Frankfurt/Main" is one. */
export const placesIn = (list: string): readonly string[] => {
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
export const looksLikePlace = (place: string): boolean => {
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
