import type { SourceAuthority } from '../record/archive.ts';
import type { ArticleInArchive, SourceGroup, YearGroup } from '../record/in-archive.ts';

const yearOf = ({ article }: ArticleInArchive): number | 'undated' => {
  const earliest = article.publication?.date.earliest;
  return earliest === undefined ? 'undated' : Number(earliest.slice(0, 4));
};

const groupBy = <Key>(
  articles: readonly ArticleInArchive[],
  keyOf: (article: ArticleInArchive) => Key,
): ReadonlyMap<Key, readonly ArticleInArchive[]> => {
  const groups = new Map<Key, ArticleInArchive[]>();
  for (const article of articles) {
    const key = keyOf(article);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [article]);
    else group.push(article);
  }
  return groups;
};

/** Undated articles come after all years. */
const rank = (year: number | 'undated'): number => (year === 'undated' ? Number.POSITIVE_INFINITY : year);

/** The years in which articles appeared, oldest first, `undated` last; the order within a year is kept. */
export const groupByYear = (articles: readonly ArticleInArchive[]): readonly YearGroup[] =>
  [...groupBy(articles, yearOf)]
    .map(([year, group]) => ({ year, articles: group }))
    .sort((one, other) => rank(one.year) - rank(other.year));

const collator = new Intl.Collator('de');

/** The sources by German collation of their names, each with its articles; a source without articles too. */
export const groupBySource = (
  sources: readonly SourceAuthority[],
  articles: readonly ArticleInArchive[],
): readonly SourceGroup[] => {
  const groups = groupBy(articles, ({ source }) => source?.id);
  return sources
    .map((source) => ({ source, articles: groups.get(source.id) ?? [] }))
    .sort((one, other) => collator.compare(one.source.name, other.source.name));
};
