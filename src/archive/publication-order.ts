import type { Article } from '../record/article.ts';
import type { EdtfDate } from '../record/edtf-date.ts';

/** After every day of four-digit years, so that what has no date stands last. */
const noDay = '~';

/**
 * A string whose order by code units is the order of publication: by the first possible day, then by the
 * last, what is undated at the end; a date known on one side only stands beside that side.
 */
export const sortKey = (date: EdtfDate | undefined): string => {
  const earliest = date?.earliest ?? date?.latest ?? noDay;
  return `${earliest} ${date?.latest ?? noDay}`;
};

/** By code units. */
export const byOrder = (first: string, second: string): number => {
  if (first === second) return 0;
  return first < second ? -1 : 1;
};

/** Total order of articles: oldest first; the id decides between articles of the same date. */
export const byPublication = (first: Article, second: Article): number =>
  byOrder(sortKey(first.publication?.date), sortKey(second.publication?.date)) ||
  byOrder(first.id, second.id);
