import type { Archive } from '../record/archive.ts';
import type { Article } from '../record/article.ts';
import type { ArticleId } from '../record/identifiers.ts';
import type { ArticleInArchive, MovedArticle } from '../record/in-archive.ts';
import { firstVersions } from './comparison/first-versions.ts';
import { dossierPlaces } from './dossiers.ts';
import { firstMentions } from './mentions/first-mentions.ts';
import { entitiesOnPage } from './entities-on-page.ts';
import { type ArticleRelations, articleRelations } from './article-relations.ts';
import { listOf } from './related/related-articles.ts';
import { madeOnce } from './made-once.ts';
import { ReasonedRelation } from './related/reasoned-relation.ts';
import { readingMinutes } from './count-words.ts';
import { findInArticle } from './find-in-article.ts';

/**
 * The articles, in the archive's order, each with its source, its extent, its neighbours in time and those it has
 * something in common with.
 */
export const placeArticles = (
  archive: Archive,
  relations: ArticleRelations = articleRelations(archive),
): readonly ArticleInArchive[] => {
  const { articles, sources, authority, findings } = archive;
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const dossiers = dossierPlaces(authority.topics, articles);
  const othersOf = (place: number): readonly Article[] =>
    relations.othersOfStory(place).flatMap((other) => articles[other] ?? []);
  const firsts = firstVersions(articles, othersOf);
  const comparison = (first: Article, other: Article): readonly [ArticleId, ArticleId] | undefined =>
    firsts.get(other.id) === first.id ? [first.id, other.id] : undefined;
  const namedOn = entitiesOnPage(authority);
  return articles.map((article, index) => {
    const found = findings.get(article.id) ?? findInArticle(article, []);
    const { words } = found;
    const { publisher } = article.source;
    return {
      article,
      source: publisher === undefined ? undefined : sourceById.get(publisher),
      words,
      readingMinutes: readingMinutes(words),
      get mentions() {
        return found.mentions;
      },
      names: found.names,
      get opening() {
        return found.opening;
      },
      get linkedNames() {
        return firstMentions(found.mentions).outside;
      },
      get related() {
        const traits = madeOnce(() => relations.traitsOf(index));
        return listOf(relations.related, index).flatMap(({ other, ...reasons }) => {
          const related = articles[other];
          return related === undefined ? [] : [new ReasonedRelation(related, reasons, traits)];
        });
      },
      sameStory: othersOf(index).map((other) => ({
        article: other,
        comparison: comparison(article, other) ?? comparison(other, article),
      })),
      dossiers: dossiers.get(article.id) ?? [],
      earlier: articles[index - 1],
      later: articles[index + 1],
      get entities() {
        return namedOn(article, found.names);
      },
    };
  });
};

/** The retired addresses of all articles, in alphabetical order. */
export const movedArticles = ({ articles }: Archive): readonly MovedArticle[] =>
  articles
    .flatMap((article) => article.aliases.map((alias) => ({ alias, article })))
    .sort((one, other) => (one.alias < other.alias ? -1 : 1));
