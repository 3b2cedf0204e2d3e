import type { ArticleId, EntityId } from '../../record/identifiers.ts';
import { nearestArticles } from './nearest-articles.ts';
import { postingsOf } from './postings.ts';
import { sharedTraits } from './shared-traits.ts';
import { traitTable } from './trait-table.ts';
import type { Traits } from './traits.ts';
import { weigh } from './weights.ts';

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

const shownReasons = 4;

/**
 * For every article those that are most like it in words and in whom they name, best first, at most five.
 *
 * @param articles in a fixed order, which decides between equals
 * @param apart those that are not to be named beside an article, however like it they are
 */
export const relatedArticles = (
  articles: readonly ComparedArticle[],
  apart: (id: ArticleId) => readonly ArticleId[],
): ReadonlyMap<ArticleId, readonly RelatedArticle[]> => {
  const table = traitTable(articles.map(({ traits }) => traits));
  const weights = weigh(table);
  const nearest = nearestArticles(weights, postingsOf(weights));
  const positions = new Map(articles.map(({ id }, position) => [id, position]));
  const shared = sharedTraits(weights);
  const reasons = ({ traits }: ComparedArticle, position: number, other: number) => {
    const start = table.starts[position] ?? 0;
    const places = shared(position, other).map((place) => place - start);
    const known = traits.words.length;
    return {
      entities: places.flatMap((place) => (place < known ? [] : (traits.entities[place - known] ?? []))),
      words: places.flatMap((place) => traits.words[place] ?? []),
    };
  };
  return new Map(
    articles.map((article, position) => [
      article.id,
      nearest(
        position,
        apart(article.id).flatMap((id) => positions.get(id) ?? []),
      ).flatMap((other) => {
        const id = articles[other]?.id;
        if (id === undefined) return [];
        const { entities, words } = reasons(article, position, other);
        return [{ id, entities: entities.slice(0, shownReasons), words: words.slice(0, shownReasons) }];
      }),
    ]),
  );
};
