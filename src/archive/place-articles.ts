import type { Archive } from '../record/archive.ts';
import type { ArticleInArchive, MovedArticle } from '../record/in-archive.ts';
import { dossierPlaces } from './dossiers.ts';
import { firstMentions } from './mentions/first-mentions.ts';
import { type ArticleRelations, articleRelations } from './article-relations.ts';
import { listOf } from './related/related-articles.ts';
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
      get linkedNames() {
        return firstMentions(found.mentions).outside;
      },
      get related() {
        return listOf(relations.related, index).flatMap(({ other, ...reasons }) => {
          const related = articles[other];
          return related === undefined
            ? []
            : [new ReasonedRelation(related, reasons, () => relations.traitsOf(index))];
        });
      },
      sameStory: relations.othersOfStory(index).flatMap((other) => articles[other] ?? []),
      dossiers: dossiers.get(article.id) ?? [],
      earlier: articles[index - 1],
      later: articles[index + 1],
    };
  });
};

/** The retired addresses of all articles, in alphabetical order. */
export const movedArticles = ({ articles }: Archive): readonly MovedArticle[] =>
  articles
    .flatMap((article) => article.aliases.map((alias) => ({ alias, article })))
    .sort((one, other) => (one.alias < other.alias ? -1 : 1));
