import type { Article } from '../../record/article.ts';
import { areStored, StoredArticle } from './stored-article.ts';

/**
 * The names of the blocks in the bodies of articles, by the places of both; of an article that lies in the cache
 * without reading its body.
 */
export const fragmentsOf =
  (articles: readonly Article[]) =>
  (place: number, block: number): string | undefined => {
    const article = articles[place];
    return article instanceof StoredArticle
      ? article.fragmentOf(block)
      : article?.body.blocks[block]?.fragment;
  };

/** Names what lists may show of the article at a place; undefined where articles do not lie in the cache. */
export const listNames = (articles: readonly Article[]): ((place: number) => string) | undefined =>
  areStored(articles) ? (place) => articles[place]?.listDigest ?? '' : undefined;
