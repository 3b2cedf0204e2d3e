import type { ChronicleMonth } from '../../record/chronicle.ts';
import type { ListedArticle, YearGroup } from '../../record/in-archive.ts';
import { grouped } from '../grouped.ts';
import { mostOnSheet } from '../sheets.ts';
import { monthOf } from './month-of.ts';

/** A year that does not fit on a page is listed month by month. */
export const isLong = ({ year, articles }: YearGroup): boolean =>
  year !== 'undated' && articles.length > mostOnSheet;

export const months = Array.from({ length: 12 }, (_, index) => index + 1);

export type ByMonth = ReadonlyMap<ChronicleMonth, readonly ListedArticle[]>;

export const byMonthOf = ({ articles }: YearGroup): ByMonth =>
  grouped(articles, ({ article }) => monthOf(article.publication?.date));

/** Months in their order, what has none last. */
export const monthsIn = (byMonth: ByMonth): readonly ChronicleMonth[] =>
  [...months, 'unknown' as const].filter((month) => byMonth.has(month));
