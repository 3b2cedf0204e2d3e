import type { Archive } from '../record/archive.ts';
import type { Article } from '../record/article.ts';
import type { ArticleId } from '../record/identifiers.ts';
import type { ArticleInArchive, MovedArticle } from '../record/in-archive.ts';
import { firstVersions } from './comparison/first-versions.ts';
import { dossierPlaces } from './dossiers.ts';
import { firstMentions } from './mentions/first-mentions.ts';
import { entitiesOnPage } from './entities-on-page.ts';
import { relateArticles } from './relate-articles.ts';
import { sameStories } from './same-stories.ts';
import { readingMinutes } from './count-words.ts';
import { findInArticle } from './find-in-article.ts';

/** The articles, in the archive's order, each with its source, its extent and its neighbours in time. */
export const placeArticles = ({
  articles,
  sources,
  authority,
  findings,
}: Archive): readonly ArticleInArchive[] => {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const stories = sameStories(articles);
  const related = relateArticles(articles, findings, stories);
  const dossiers = dossierPlaces(authority.topics, articles);
  const othersOf = (place: number): readonly Article[] => {
    const id = articles[place]?.id;
    return (id && stories.get(id)) ?? [];
  };
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
      get linkedNames() {
        return firstMentions(found.mentions).outside;
      },
      related: (related.get(article.id) ?? []).flatMap(({ id, entities, words: shared }) => {
        const other = byId.get(id);
        return other === undefined ? [] : [{ article: other, entities, words: shared }];
      }),
      sameStory: othersOf(index).map((other) => ({
        article: other,
        comparison: comparison(article, other) ?? comparison(other, article),
      })),
      dossiers: dossiers.get(article.id) ?? [],
      earlier: articles[index - 1],
      later: articles[index + 1],
      get entities() {
        return namedOn(this);
      },
    };
  });
};

/** The retired addresses of all articles, in alphabetical order. */
export const movedArticles = ({ articles }: Archive): readonly MovedArticle[] =>
  articles
    .flatMap((article) => article.aliases.map((alias) => ({ alias, article })))
    .sort((one, other) => (one.alias < other.alias ? -1 : 1));
