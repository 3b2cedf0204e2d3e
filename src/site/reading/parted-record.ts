import type { Article, Body } from '../../record/article.ts';
import type { Findings } from '../../record/findings.ts';
import type { Mention } from '../../record/mention.ts';
import type { ArticleCard, ArticleHead, NameHead } from './stored-record.ts';

/** Parts an article and its findings into what stays in memory and what is written into the cache. */
export const partedRecord = (
  article: Article,
  { mentions, names, opening, words }: Findings,
): {
  readonly head: ArticleHead;
  readonly words: number;
  readonly names: readonly NameHead[];
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
    ...rest
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
      ({ entity, kind, isAside, isInDateline, roles }): NameHead => [
        entity,
        kind,
        isAside,
        isInDateline,
        ...roles,
      ],
    ),
    card: {
      article: rest,
      opening,
      names: names.map(({ sentence, fragment }) => ({ sentence, fragment })),
    },
    mentions,
    body,
  };
};
