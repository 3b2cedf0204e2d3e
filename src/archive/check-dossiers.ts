import { checkWording as wording } from '../german/wording/check.ts';
import { nearest } from '../parse/nearest.ts';
import type { ParsedAuthority } from '../parse/parse-authority.ts';
import type { Article } from '../record/article.ts';
import type { TopicAuthority } from '../record/authority.ts';
import type { ArticleId, EntityId } from '../record/identifiers.ts';
import { errorAt, type Message, type Place } from '../record/message.ts';

/**
 * The order that a dossier gives its articles must name articles that lie in it, each once.
 *
 * @param isWhole whether all articles of the archive are given
 */
export const checkDossiers = (
  { records, placeOf }: Pick<ParsedAuthority<TopicAuthority>, 'records' | 'placeOf'>,
  articles: readonly Pick<Article, 'id' | 'topics'>[],
  isWhole: boolean,
): readonly Message[] => {
  if (records.every(({ order }) => order.length === 0)) return [];
  const topicsOf = new Map<ArticleId, readonly EntityId[]>(articles.map(({ id, topics }) => [id, topics]));
  return records.flatMap(({ id, order }, position) =>
    order.flatMap((article, index) => {
      // Finding it may take reading the file anew.
      const place = (): Place => placeOf([position, 'order', index]);
      const topics = topicsOf.get(article);
      if (topics === undefined) {
        if (!isWhole) return [];
        const text = wording.unknownInOrder(article, nearest(article, topicsOf.keys()));
        return [errorAt(place(), 'unknown-article', text)];
      }
      if (order.indexOf(article) < index) {
        return [errorAt(place(), 'ordered-twice', wording.orderedTwice(article))];
      }
      return topics.includes(id)
        ? []
        : [errorAt(place(), 'not-in-dossier', wording.notInDossier(article, id))];
    }),
  );
};
