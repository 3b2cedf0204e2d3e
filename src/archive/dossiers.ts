import type { Article } from '../record/article.ts';
import type { TopicAuthority } from '../record/authority.ts';
import type { DossierPlace } from '../record/in-archive.ts';
import type { ArticleId, EntityId } from '../record/identifiers.ts';

/** Puts what belongs to a dossier in its order: first what the topic's record names, then the rest as it came. */
export const inDossierOrder = <Element>(
  elements: readonly Element[],
  order: readonly ArticleId[],
  idOf: (element: Element) => ArticleId,
): readonly Element[] => {
  if (order.length === 0) return elements;
  const placeOf = new Map(order.map((id, place) => [id, place]));
  const rank = (element: Element): number => placeOf.get(idOf(element)) ?? order.length;
  return elements.toSorted((one, other) => rank(one) - rank(other));
};

/**
 * For every article that lies in dossiers its place in each, with the articles before and after it there.
 *
 * @param articles in order of publication
 */
export const dossierPlaces = (
  topics: readonly TopicAuthority[],
  articles: readonly Article[],
): ReadonlyMap<ArticleId, readonly DossierPlace[]> => {
  const members = new Map<EntityId, Article[]>(topics.map(({ id }) => [id, []]));
  for (const article of articles) for (const topic of article.topics) members.get(topic)?.push(article);
  const places = new Map<ArticleId, DossierPlace[]>();
  for (const topic of topics) {
    const own = inDossierOrder(members.get(topic.id) ?? [], topic.order, ({ id }) => id);
    for (const [index, { id }] of own.entries()) {
      const known = places.get(id) ?? [];
      places.set(id, known);
      known.push({
        topic: topic.id,
        name: topic.name,
        number: index + 1,
        count: own.length,
        before: own[index - 1],
        after: own[index + 1],
      });
    }
  }
  return places;
};
