const titles = String.raw`(?:(?:Dr\.|Prof\.|Dipl\.-\p{L}+\.)\s)*`;

/** A person's name as bylines print it, with titles: „Prof. Dr. Anna von der Aue“, „P. Jansen“. */
export const fullName = new RegExp(
  String.raw`^${titles}\p{Lu}[\p{L}.’'-]+(?:\s(?:von|van|de|der|zu|del|al|el|bin))*(?:\s\p{Lu}[\p{L}.’'-]+){1,2}$`,
  'u',
);

const opensWithTitles = new RegExp(`^${titles}`, 'u');

/** A full name without its titles. */
export const withoutTitles = (name: string): string => name.replace(opensWithTitles, '');
