import type { Article } from '../../record/article.ts';
import type { DossierPlace } from '../../record/in-archive.ts';
import { shownRelated } from '../../archive/related/related-lists.ts';
import type { Comparison } from './comparison.ts';
import { othersOfStory } from './others-of-story.ts';

/**
 * The articles whose pages lead to some others, by the places of all: their neighbours in time and in dossiers, the
 * other versions of a story, and those to which one of them is related.
 */
export const leadingTo = (
  places: ReadonlySet<number>,
  articles: readonly Article[],
  listed: readonly { readonly dossiers: readonly Pick<DossierPlace, 'before' | 'after'>[] }[],
  { stories, related }: Pick<Comparison, 'stories' | 'related'>,
): ReadonlySet<number> => {
  const found = new Set<number>();
  const othersOf = othersOfStory(stories);
  for (const place of places) {
    for (const other of [place - 1, place + 1, ...othersOf(place)]) found.add(other);
    for (const { before, after } of listed[place]?.dossiers ?? []) {
      for (const { id } of [before ?? [], after ?? []].flat()) {
        found.add(articles.findIndex((article) => article.id === id));
      }
    }
  }
  for (const article of articles.keys()) {
    const start = article * shownRelated;
    const others = related.others.subarray(start, start + (related.counts[article] ?? 0));
    if (others.some((other) => places.has(other))) found.add(article);
  }
  return found;
};
