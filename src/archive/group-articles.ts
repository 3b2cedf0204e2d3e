import type { SourceAuthority } from '../record/archive.ts';
import type { ArticleInArchive, SourceGroup, YearGroup } from '../record/in-archive.ts';
import { grouped } from './grouped.ts';
import { madeOnce } from './made-once.ts';

const yearOf = ({ article }: ArticleInArchive): number | 'undated' => {
  const earliest = article.publication?.date.earliest;
  return earliest === undefined ? 'undated' : Number(earliest.slice(0, 4));
};

/** Undated articles come after all years. */
const rank = (year: number | 'undated'): number => (year === 'undated' ? Number.POSITIVE_INFINITY : year);

/** The years in which articles appeared, oldest first, `undated` last; the order within a year is kept. */
export const groupByYear = (articles: readonly ArticleInArchive[]): readonly YearGroup[] =>
  [...grouped(articles, yearOf)]
    .map(([year, group]) => ({ year, articles: group }))
    .sort((one, other) => rank(one.year) - rank(other.year));

const collator = madeOnce(() => new Intl.Collator('de'));

/** The sources by German collation of their names, each with its articles; a source without articles too. */
export const groupBySource = (
  sources: readonly SourceAuthority[],
  articles: readonly ArticleInArchive[],
): readonly SourceGroup[] => {
  const groups = grouped(articles, ({ source }) => source?.id);
  return sources
    .map((source) => ({ source, articles: groups.get(source.id) ?? [] }))
    .sort((one, other) => collator().compare(one.source.name, other.source.name));
};
