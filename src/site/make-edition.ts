import type { Assets, Edition } from '../../templates/edition.ts';
import { groupBySource, groupByYear } from '../archive/group-articles.ts';
import { movedArticles, placeArticles } from '../archive/place-articles.ts';
import type { Archive } from '../record/archive.ts';

/** Gathers what the pages and formats of one build are made from. */
export const makeEdition = (archive: Archive, assets: Assets, baseUrl: string | undefined): Edition => {
  const articles = placeArticles(archive);
  return {
    settings: archive.settings,
    articles,
    years: groupByYear(articles),
    sources: groupBySource(archive.sources, articles),
    moved: movedArticles(archive),
    assets,
    baseUrl: baseUrl ?? archive.settings.baseUrl,
  };
};
