import type { ArticleId, EntityId } from '../record/identifiers.ts';

/** What the likeness of articles is judged by. */
export interface ComparedArticle {
  readonly id: ArticleId;
  /** The words of the text that carry content, brought to one form; repeated as often as they stand there. */
  readonly words: readonly string[];
  /** Persons, organisations and places it names. */
  readonly entities: readonly EntityId[];
}

/** An article that belongs to another, with the reasons. */
export interface RelatedArticle {
  readonly id: ArticleId;
  /** Shared entities, the rarest first. */
  readonly entities: readonly EntityId[];
  /** Shared words, the most telling first. */
  readonly words: readonly string[];
}

/** An article is compared by its most telling words only: that bounds the cost and loses next to nothing. */
const tellingWords = 40;

/** What more articles than this have in common tells nothing, and comparing them all would be quadratic. */
const mostBearers = 400;

const shownRelated = 5;
const shownReasons = 4;

/** An entity is chosen by an editor and weighs as much as several words. */
const entityWeight = 3;

/** Below this an article has only chance in common. */
const leastScore = 0.06;

type Weights = ReadonlyMap<string, number>;

const counts = (terms: Iterable<string>): ReadonlyMap<string, number> => {
  const counted = new Map<string, number>();
  for (const term of terms) counted.set(term, (counted.get(term) ?? 0) + 1);
  return counted;
};

const byWeight = (first: readonly [string, number], second: readonly [string, number]): number =>
  second[1] - first[1] || (first[0] < second[0] ? -1 : 1);

/** Entities and words share one space; the prefix keeps a word from being taken for an id. */
const entityTerm = (id: EntityId): string => `@${id}`;

const normalised = (weights: readonly (readonly [string, number])[]): Weights => {
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return new Map(weights.map(([term, weight]) => [term, weight / length]));
};

/** Frequency in the article against rarity in the archive (tf-idf), of the most telling terms. */
const weightsOf = (article: ComparedArticle, rarity: (term: string) => number): Weights => {
  const words = [...counts(article.words)]
    .map(([word, count]) => [word, (1 + Math.log(count)) * rarity(word)] as const)
    .filter(([, weight]) => weight > 0)
    .toSorted(byWeight)
    .slice(0, tellingWords);
  const entities = [...new Set(article.entities)]
    .map((id) => [entityTerm(id), entityWeight * rarity(entityTerm(id))] as const)
    .filter(([, weight]) => weight > 0);
  return normalised([...words, ...entities]);
};

const sharedTerms = (first: Weights, second: Weights): readonly string[] =>
  [...first]
    .flatMap(([term, weight]) => {
      const other = second.get(term);
      return other === undefined ? [] : [[term, weight * other] as const];
    })
    .toSorted(byWeight)
    .map(([term]) => term);

/**
 * For every article those that are most like it in words and in whom they name, best first, at most five.
 * The cost grows with the number of articles, not with its square: every term leads to a bounded list.
 *
 * @param articles in a fixed order, which decides between equals
 */
export const relatedArticles = (
  articles: readonly ComparedArticle[],
): ReadonlyMap<ArticleId, readonly RelatedArticle[]> => {
  const bearers = counts(
    articles.flatMap(({ words, entities }) => [...new Set(words), ...new Set(entities.map(entityTerm))]),
  );
  const rarity = (term: string): number => {
    const bearing = bearers.get(term) ?? 0;
    // A term that a single article has leads nowhere.
    return bearing < 2 || bearing > mostBearers ? 0 : Math.log(1 + articles.length / bearing);
  };
  const weights = articles.map((article) => weightsOf(article, rarity));
  const postings = new Map<string, number[]>();
  for (const [position, own] of weights.entries()) {
    for (const term of own.keys()) {
      const list = postings.get(term) ?? [];
      list.push(position);
      postings.set(term, list);
    }
  }
  const relatedTo = (position: number, own: Weights): readonly RelatedArticle[] => {
    const scores = new Map<number, number>();
    for (const [term, weight] of own) {
      for (const other of postings.get(term) ?? []) {
        if (other === position) continue;
        scores.set(other, (scores.get(other) ?? 0) + weight * (weights[other]?.get(term) ?? 0));
      }
    }
    return [...scores]
      .filter(([, score]) => score >= leastScore)
      .toSorted((first, second) => second[1] - first[1] || first[0] - second[0])
      .slice(0, shownRelated)
      .flatMap(([other]) => {
        const article = articles[other];
        if (article === undefined) return [];
        const shared = sharedTerms(own, weights[other] ?? new Map());
        const ids = article.entities.filter(
          (id, index) => shared.includes(entityTerm(id)) && article.entities.indexOf(id) === index,
        );
        const telling = ids.toSorted(
          (first, second) => shared.indexOf(entityTerm(first)) - shared.indexOf(entityTerm(second)),
        );
        return [
          {
            id: article.id,
            entities: telling.slice(0, shownReasons),
            words: shared.filter((term) => !term.startsWith('@')).slice(0, shownReasons),
          },
        ];
      });
  };
  return new Map(
    articles.map((article, position) => [article.id, relatedTo(position, weights[position] ?? new Map())]),
  );
};
