import type { Article, Body } from '../../record/article.ts';
import type { Findings } from '../../record/findings.ts';
import type { Mention } from '../../record/mention.ts';
import type { ArticlePassages } from './stored-passages.ts';
import type { ArticleCard, ArticleHead, NameHead } from './stored-record.ts';

/** Parts an article and its findings into what stays in memory and what is written into the cache. */
export const partedRecord = (
  article: Article,
  { mentions, names, opening, words }: Findings,
): {
  readonly head: ArticleHead;
  readonly words: number;
  readonly names: readonly NameHead[];
  readonly passages: ArticlePassages;
  readonly card: ArticleCard;
  readonly mentions: readonly Mention[];
  readonly body: Body;
} => {
  const {
    id,
    path,
    status,
    headline,
    headlineSupplied,
    publication,
    source,
    rights,
    topics,
    aliases,
    body,
    ...card
  } = article;
  return {
    head: {
      id,
      path,
      status,
      headline,
      headlineSupplied,
      publication,
      source,
      rights,
      topics,
      aliases,
    },
    words,
    names: names.map(
      ({ entity, kind, isAside, isInDateline, block = null, roles }): NameHead => [
        entity,
        kind,
        isAside,
        isInDateline,
        block,
        ...roles,
      ],
    ),
    passages: { opening, names },
    card,
    mentions,
    body,
  };
};
