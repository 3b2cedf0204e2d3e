import type { ArticleId, EntityId } from '../../record/identifiers.ts';
import { relateAll } from './relate-all.ts';
import { noReason, type RelatedLists, shownReasons, shownRelated } from './related-lists.ts';
import { traitNumbers } from './trait-numbers.ts';
import { traitTable } from './trait-table.ts';
import type { Traits } from './traits.ts';

/** An article and what it is compared by. */
export interface ComparedArticle {
  readonly id: ArticleId;
  readonly traits: Traits;
}

/** An article that belongs to another, with the reasons. */
export interface RelatedArticle {
  readonly id: ArticleId;
  /** Shared entities, the rarest first. */
  readonly entities: readonly EntityId[];
  /** Shared words as the article prints them, the most telling first. */
  readonly words: readonly string[];
}

/** The places of the reasons among an article's traits. */
export interface ReasonPlaces {
  readonly words: readonly number[];
  readonly entities: readonly number[];
}

/** The others in the list of one article, each with its reasons by their places. */
export const listOf = (
  lists: RelatedLists,
  article: number,
): readonly (ReasonPlaces & { readonly other: number })[] =>
  Array.from({ length: lists.counts[article] ?? 0 }, (_, index) => {
    const place = article * shownRelated + index;
    const reasons = (all: Uint8Array): readonly number[] =>
      Array.from(all.subarray(place * shownReasons, (place + 1) * shownReasons)).filter(
        (reason) => reason !== noReason,
      );
    return {
      other: lists.others[place] ?? 0,
      words: reasons(lists.words),
      entities: reasons(lists.entities),
    };
  });

/** The reasons in words. */
export const reasonsOf = (
  { words, entities }: ReasonPlaces,
  traits: Traits,
): Pick<RelatedArticle, 'words' | 'entities'> => ({
  words: words.flatMap((place) => traits.words[place] ?? []),
  entities: entities.flatMap((place) => traits.entities[place - traits.words.length] ?? []),
});

/**
 * For every article those that are most like it in words and in whom they name, best first, at most five.
 *
 * @param articles in a fixed order, which decides between equals
 * @param apart those that are not to be named beside an article, however like it they are; the same both ways
 */
export const relatedArticles = (
  articles: readonly ComparedArticle[],
  apart: (id: ArticleId) => readonly ArticleId[],
): ReadonlyMap<ArticleId, readonly RelatedArticle[]> => {
  const positions = new Map(articles.map(({ id }, position) => [id, position]));
  const lists = relateAll(traitTable(articles.map(({ traits }) => traitNumbers(traits))), (article) => {
    const id = articles[article]?.id;
    return id === undefined ? [] : apart(id).flatMap((other) => positions.get(other) ?? []);
  });
  return new Map(
    articles.map(({ id, traits }, position) => [
      id,
      listOf(lists, position).flatMap((related) => {
        const other = articles[related.other];
        return other === undefined ? [] : [{ id: other.id, ...reasonsOf(related, traits) }];
      }),
    ]),
  );
};
