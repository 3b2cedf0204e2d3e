import type { Archive } from '../record/archive.ts';
import type { ArticleId } from '../record/identifiers.ts';
import type { ArticleInArchive, MovedArticle, SourceGroup, YearGroup } from '../record/in-archive.ts';
import { articleText } from './article-text.ts';
import { grouped } from './grouped.ts';
import { readingMinutes, wordCount } from './reading.ts';

/** The articles of an archive with what it knows around each, in order of publication. */
export const articlesInArchive = ({ articles, sources }: Archive): readonly ArticleInArchive[] => {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return articles.map((article, index) => {
    const words = wordCount(articleText(article));
    const { publisher } = article.source;
    return {
      article,
      source: publisher === undefined ? undefined : byId.get(publisher),
      words,
      readingMinutes: readingMinutes(words),
      earlier: articles[index - 1],
      later: articles[index + 1],
    };
  });
};

const yearOf = ({ article }: ArticleInArchive): YearGroup['year'] => {
  const date = article.publication?.date;
  const day = date?.earliest ?? date?.latest;
  return day === undefined ? 'undated' : Number(day.slice(0, 4));
};

/** By year of the first possible day, oldest first, what is undated at the end; years without articles are left out. */
export const yearGroups = (articles: readonly ArticleInArchive[]): readonly YearGroup[] =>
  Array.from(grouped(articles, yearOf), ([year, inYear]) => ({ year, articles: inYear }));

/** By publisher, in German alphabetical order of their names; sources without articles are kept, empty. */
export const sourceGroups = (
  { sources }: Archive,
  articles: readonly ArticleInArchive[],
): readonly SourceGroup[] => {
  const bySource = grouped(articles, ({ source }) => source);
  const german = new Intl.Collator('de');
  return sources
    .toSorted((first, second) => german.compare(first.name, second.name))
    .map((source) => ({ source, articles: bySource.get(source) ?? [] }));
};

/** Retired addresses in the order of their ids. */
export const movedArticles = ({ articles }: Archive): readonly MovedArticle[] =>
  articles
    .flatMap((article) => article.aliases.map((alias: ArticleId) => ({ alias, article })))
    .toSorted((first, second) => (first.alias < second.alias ? -1 : 1));
