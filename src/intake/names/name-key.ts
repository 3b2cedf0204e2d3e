import { plainLetters } from '../../german/plain-letters.ts';

/** A name as it is compared: without accents, case and apostrophes. */
export const nameKey = (name: string): string =>
  plainLetters(name)
    .toLowerCase()
    .replace(/[’'`´]/g, '')
    .replace(/\s+/g, ' ');
