import { siteWording as wording } from '../../src/german/wording/site.ts';

/** The year in figures, or the words for articles of which no year is known. */
export const yearName = (year: number | 'undated'): string =>
  year === 'undated' ? wording.undatedYear : String(year);
