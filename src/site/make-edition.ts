import type { Assets, Edition } from '../../templates/edition.ts';
import { groupBySource, groupByYear } from '../archive/group-articles.ts';
import { groupByEntity } from '../archive/group-entities.ts';
import { movedArticles, placeArticles } from '../archive/place-articles.ts';
import type { Archive } from '../record/archive.ts';

/** Gathers what the pages and formats of one build are made from. */
export const makeEdition = (archive: Archive, assets: Assets, baseUrl: string | undefined): Edition => {
  const articles = placeArticles(archive);
  const entityKinds = groupByEntity(archive.authority, articles);
  const entities = entityKinds.flatMap(({ groups }) => groups);
  return {
    settings: archive.settings,
    articles,
    years: groupByYear(articles),
    sources: groupBySource(archive.sources, articles),
    entityKinds,
    entities,
    entityById: new Map(entities.map(({ entity }) => [entity.id, entity])),
    moved: movedArticles(archive),
    assets,
    baseUrl: baseUrl ?? archive.settings.baseUrl,
  };
};
