import type { Article } from '../../record/article.ts';
import { StoredArticle } from './stored-article.ts';

/** The name of a block in an article's body; of an article that lies in the cache without reading the body. */
export const fragmentOf = (article: Article | undefined, block: number): string | undefined =>
  article instanceof StoredArticle ? article.fragmentOf(block) : article?.body.blocks[block]?.fragment;
