import type { Article } from '../../record/article.ts';

/**
 * The version of a story that its others are compared with: the one published first. Only texts that are shown whole
 * are compared.
 *
 * @param places of all versions among the articles
 */
export const firstVersion = (articles: readonly Article[], places: readonly number[]): Article | undefined =>
  places
    .toSorted((one, other) => one - other)
    .map((place) => articles[place])
    .find((article) => article?.rights.access === 'full');
