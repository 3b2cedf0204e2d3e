import type { ParsedArticle } from '../parse/parse-article.ts';
import type { Article } from '../record/article.ts';
import type { Mention } from '../record/mention.ts';
import { pages, relativeLink } from './links.ts';
import { firstMentions } from './mentions/first-mentions.ts';

/** The article with links on the first mentions in its body; its words stay what they are. */
export const linkBody = (
  article: Article,
  { bodyWithLinks }: ParsedArticle,
  mentions: readonly Mention[],
): Article => {
  const page = pages.article(article.id);
  const html = bodyWithLinks(
    firstMentions(mentions).inBody.map(({ entity, kind, place }) => ({
      block: place.index,
      start: place.start,
      end: place.end,
      href: relativeLink(page, pages.entity(kind, entity)),
    })),
  );
  return html === undefined ? article : { ...article, body: { html, blocks: article.body.blocks } };
};
