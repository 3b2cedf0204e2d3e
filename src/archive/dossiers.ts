import type { Article } from '../record/article.ts';
import type { TopicAuthority } from '../record/authority.ts';
import type { DossierPlace } from '../record/in-archive.ts';
import type { ArticleId, EntityId } from '../record/identifiers.ts';
import { madeOnce } from './made-once.ts';

/** Puts what belongs to a dossier in its order: first what the topic's record names, then the rest as it came. */
export const inDossierOrder = <Element>(
  elements: readonly Element[],
  order: readonly ArticleId[],
  idOf: (element: Element) => ArticleId | undefined,
): readonly Element[] => {
  if (order.length === 0) return elements;
  const placeOf = new Map<ArticleId | undefined, number>(order.map((id, place) => [id, place]));
  const rank = (element: Element): number => placeOf.get(idOf(element)) ?? order.length;
  return elements.toSorted((one, other) => rank(one) - rank(other));
};

/** The places of articles in the dossier of a topic. */
const placesIn = (
  { id: topic, name, order }: TopicAuthority,
  members: readonly Article[],
): ReadonlyMap<ArticleId, readonly DossierPlace[]> => {
  const places = new Map<ArticleId, DossierPlace[]>();
  const own = inDossierOrder(members, order, ({ id }) => id);
  for (const [index, { id }] of own.entries()) {
    const known = places.get(id) ?? [];
    places.set(id, known);
    known.push({
      topic,
      name,
      number: index + 1,
      count: own.length,
      before: own[index - 1],
      after: own[index + 1],
    });
  }
  return places;
};

/**
 * Tells of an article its place in each dossier that it lies in, with the articles before and after it there. A
 * dossier is put in order when the first of its articles is asked for.
 *
 * @param articles in order of publication
 */
export const dossierPlaces = (
  topics: readonly TopicAuthority[],
  articles: readonly Article[],
): ((article: Article) => readonly DossierPlace[]) => {
  const members = new Map<EntityId, Article[]>(topics.map(({ id }) => [id, []]));
  for (const article of articles) for (const topic of article.topics) members.get(topic)?.push(article);
  const dossiers = topics.map((topic) => ({
    id: topic.id,
    places: madeOnce(() => placesIn(topic, members.get(topic.id) ?? [])),
  }));
  return ({ id, topics: own }) =>
    dossiers.filter((dossier) => own.includes(dossier.id)).flatMap(({ places }) => places().get(id) ?? []);
};
