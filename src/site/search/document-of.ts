import { byKindAndName } from '../../archive/group-entities.ts';
import type { Authority } from '../../record/authority.ts';
import type { ArticleInArchive } from '../../record/in-archive.ts';
import { searchDocument, type SearchDocument } from '../../search/document.ts';

/** An article with whom and what it names. */
type NamingArticle = Pick<ArticleInArchive, 'article' | 'namedInOwnWords' | 'entities'>;

/** Who and what an article is about. */
export const namedBy = ({ article, namedInOwnWords, entities }: NamingArticle): readonly Authority[] =>
  [...namedInOwnWords, ...article.topics].flatMap((id) => entities.get(id) ?? []).sort(byKindAndName);

/** What the search knows of an article. */
export const documentOf = (listed: NamingArticle & Pick<ArticleInArchive, 'source'>): SearchDocument =>
  searchDocument(listed, namedBy(listed));
