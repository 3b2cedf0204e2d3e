import type { Archive } from '../../record/archive.ts';
import { hashOf } from '../reading/hash-of.ts';
import { StoredArticle } from '../reading/stored-article.ts';

/**
 * Names all that lists, overviews and links may show of an archive, and what is given to every page besides: while it
 * stays, nothing but the texts of articles has changed.
 *
 * @param authorityKey names the content of the authority files, where it is known
 */
export const frameOf = (
  { settings, sources, authority, articles, findings }: Archive,
  given: readonly string[],
  authorityKey: string | undefined,
): string =>
  hashOf(
    [
      ...given,
      JSON.stringify(settings),
      authorityKey ?? JSON.stringify([sources, authority]),
      ...articles.map((article) =>
        article instanceof StoredArticle
          ? `${article.id} ${article.listDigest}`
          : JSON.stringify([article, findings.get(article.id)]),
      ),
    ].join('\n'),
  );
