import type { Archive } from '../record/archive.ts';
import { hashOf } from './reading/hash-of.ts';
import { StoredArticle } from './reading/stored-article.ts';

/**
 * Names everything that a site is made from.
 *
 * @param frame what all but the texts of the articles is named by
 */
export const siteInput = ({ articles }: Pick<Archive, 'articles'>, frame: string): string =>
  hashOf(
    [
      frame,
      ...articles.map((article) =>
        article instanceof StoredArticle ? article.digest : JSON.stringify(article),
      ),
    ].join('\n'),
  );
