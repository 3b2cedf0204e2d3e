import { checkWording as wording } from '../german/wording/check.ts';
import { nearest } from '../parse/nearest.ts';
import type { ParsedAuthority } from '../parse/parse-authority.ts';
import type { Article } from '../record/article.ts';
import type { TopicAuthority } from '../record/authority.ts';
import type { ArticleId, EntityId } from '../record/identifiers.ts';
import { errorAt, type Message, type Place } from '../record/message.ts';

/** An article file as far as dossiers go; of one that has an error only the id may be known, or not even that. */
export interface FiledArticle {
  readonly id: ArticleId | undefined;
  readonly article: Pick<Article, 'topics'> | undefined;
}

/**
 * The order that a dossier gives its articles must name articles that lie in it, each once.
 *
 * @param isWhole whether all articles of the archive are given
 */
export const checkDossiers = (
  { records, placeOf }: Pick<ParsedAuthority<TopicAuthority>, 'records' | 'placeOf'>,
  articles: readonly FiledArticle[],
  isWhole: boolean,
): readonly Message[] => {
  if (records.every(({ order }) => order.length === 0)) return [];
  const areAllKnown = isWhole && articles.every(({ id }) => id !== undefined);
  const topicsOf = new Map<string, readonly EntityId[] | undefined>(
    articles.flatMap(({ id, article }) => (id === undefined ? [] : [[id, article?.topics] as const])),
  );
  return records.flatMap(({ id, order }, position) =>
    order.flatMap((article, index) => {
      // Finding it may take reading the file anew.
      const place = (): Place => placeOf([position, 'order', index]);
      if (!topicsOf.has(article)) {
        if (!areAllKnown) return [];
        const text = wording.unknownInOrder(article, nearest(article, topicsOf.keys()));
        return [errorAt(place(), 'unknown-article', text)];
      }
      if (order.indexOf(article) < index) {
        return [errorAt(place(), 'ordered-twice', wording.orderedTwice(article))];
      }
      return (topicsOf.get(article)?.includes(id) ?? true)
        ? []
        : [errorAt(place(), 'not-in-dossier', wording.notInDossier(article, id))];
    }),
  );
};
