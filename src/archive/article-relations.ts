import type { Archive } from '../record/archive.ts';
import { articleText } from './article-text.ts';
import { nearDuplicates } from './near-duplicates/near-duplicates.ts';
import { textSketch } from './near-duplicates/text-sketch.ts';
import { relateAll } from './related/relate-all.ts';
import type { RelatedLists } from './related/related-lists.ts';
import { traitNumbers } from './related/trait-numbers.ts';
import { traitTable } from './related/trait-table.ts';
import { type Traits, traitsOf } from './related/traits.ts';

/** What articles have in common with others; they are meant by their places in the archive. */
export interface ArticleRelations {
  /** Those that tell an article's own story, which are listed as such and not as related. */
  readonly othersOfStory: (article: number) => readonly number[];
  readonly related: RelatedLists;
  readonly traitsOf: (article: number) => Traits;
}

/** Compares all articles of an archive in memory. */
export const articleRelations = ({
  articles,
  findings,
}: Pick<Archive, 'articles' | 'findings'>): ArticleRelations => {
  const traits = articles.map((article) => traitsOf(article, findings.get(article.id)?.mentions ?? []));
  const stories = nearDuplicates(
    articles.map((article) => ({ id: article.id, sketch: textSketch(articleText(article)) })),
  );
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const others = new Map(
    stories.flatMap(({ members }) =>
      members.map((id) => [
        places.get(id),
        members.filter((other) => other !== id).flatMap((other) => places.get(other) ?? []),
      ]),
    ),
  );
  const othersOfStory = (article: number): readonly number[] => others.get(article) ?? [];
  return {
    othersOfStory,
    related: relateAll(traitTable(traits.map(traitNumbers)), othersOfStory),
    traitsOf: (article) => traits[article] ?? { words: [], counts: [], entities: [] },
  };
};
