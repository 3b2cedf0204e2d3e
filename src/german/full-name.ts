import { nobleTitles } from './byline-words.ts';

const titles = String.raw`(?:(?:Dr\.|Prof\.|Dipl\.-\p{L}+\.)\s)*`;
const part = String.raw`\p{Lu}[\p{L}.’'-]+`;
const particle = String.raw`(?:von|van|de|der|zu|del|al|el|bin|v\.|d\.|VON|VAN|DE|DER|ZU|V\.|D\.|${nobleTitles.join('|')})`;

/** A regular expression for a person's name as bylines print it: „Prof. Dr. Anna von der Aue“, „Max Freiherr von Berg“. */
export const fullNameForm = String.raw`${titles}${part}(?:\s${particle})*(?:\s${part}){1,2}`;

/** Nothing but one such name. */
export const fullName = new RegExp(`^${fullNameForm}$`, 'u');

const opensWithTitles = new RegExp(`^${titles}`, 'u');

/** A full name without its titles. */
export const withoutTitles = (name: string): string => name.replace(opensWithTitles, '');
