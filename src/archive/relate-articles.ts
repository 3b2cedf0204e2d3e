import type { Article } from '../record/article.ts';
import type { ArticleId } from '../record/identifiers.ts';
import type { LinkedMentions } from '../record/mention.ts';
import { articleText } from './article-text.ts';
import { contentWords } from './content-words.ts';
import { foldName } from './mentions/fold-name.ts';
import { nameTokens } from './mentions/name-tokens.ts';
import { type RelatedArticle, relatedArticles } from './related.ts';

/**
 * The related articles of all articles, by nouns and linked names. A word that is part of a linked name is no
 * word of its own: it would be counted, and shown as a reason, twice. Words are given as first printed.
 */
export const relateArticles = (
  articles: readonly Article[],
  linked: ReadonlyMap<ArticleId, Pick<LinkedMentions, 'mentions'>>,
): ReadonlyMap<ArticleId, readonly RelatedArticle[]> => {
  const printed = new Map<string, string>();
  const compared = articles.map((article) => {
    const mentions = (linked.get(article.id)?.mentions ?? []).filter(
      ({ place }) => place.field !== 'setAside',
    );
    const named = new Set(mentions.flatMap(({ text }) => nameTokens(text).map(({ folded }) => folded)));
    const words = contentWords([article.lead?.text, articleText(article)].join('\n')).filter(
      (word) => !named.has(foldName(word.printed)),
    );
    for (const word of words) if (!printed.has(word.stem)) printed.set(word.stem, word.printed);
    return {
      id: article.id,
      words: words.map(({ stem }) => stem),
      entities: [...new Set(mentions.map(({ entity }) => entity))],
    };
  });
  const related = relatedArticles(compared);
  return new Map(
    Array.from(related, ([id, others]) => [
      id,
      others.map((other) => ({ ...other, words: other.words.map((stem) => printed.get(stem) ?? stem) })),
    ]),
  );
};
