import { comparisonWording } from '../../german/wording/comparison.ts';
import type { Article } from '../../record/article.ts';
import type { ArticleId } from '../../record/identifiers.ts';
import type { MovedPage } from '../../record/in-archive.ts';
import { pages } from '../links.ts';
import { firstVersion } from './first-version.ts';

const idsOf = ({ id, aliases }: Article): readonly ArticleId[] => [id, ...aliases];

/** The addresses that a comparison had while one of its articles, or both, had another id. */
const movedPair = (first: Article, other: Article): readonly MovedPage[] => {
  const to = pages.comparison(first.id, other.id);
  return idsOf(first)
    .flatMap((one) => idsOf(other).map((second) => pages.comparison(one, second)))
    .filter((from) => from !== to)
    .map((from) => ({ from, to, name: comparisonWording.titleOf(first.headline.text) }));
};

/**
 * The retired addresses of comparisons.
 *
 * @param othersOfStory asked for the stories of articles that had another id
 */
export const movedComparisons = (
  articles: readonly Article[],
  othersOfStory: (article: number) => readonly number[],
): readonly MovedPage[] => {
  const moved = articles.flatMap((article, place) => {
    if (article.aliases.length === 0) return [];
    const others = othersOfStory(place);
    const first = firstVersion(articles, [place, ...others]);
    if (first === undefined) return [];
    const compared = first === article ? others.flatMap((other) => articles[other] ?? []) : [article];
    return compared
      .filter(({ rights }) => rights.access === 'full')
      .flatMap((other) => movedPair(first, other));
  });
  // Two articles of a pair may have had other ids.
  return [...new Map(moved.map((page) => [page.from, page])).values()];
};
