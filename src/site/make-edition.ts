import type { Assets, Edition } from '../../templates/edition.ts';
import { chronicleOverview, chronicleSheets } from '../archive/chronicle/chronicle.ts';
import { storyPairs } from '../archive/comparison/story-pairs.ts';
import { groupBySource, groupByYear } from '../archive/group-articles.ts';
import { groupByEntity } from '../archive/group-entities.ts';
import { entitySheets, overviewSheets, sourceSheets } from '../archive/overviews.ts';
import { movedArticles, placeArticles } from '../archive/place-articles.ts';
import type { CompoundSplitter } from '../search/analysis/compound-splitter.ts';
import { significantNouns } from '../search/register/nouns.ts';
import { registerSheets } from '../search/register/register.ts';
import type { ArchiveMap } from '../record/archive-map.ts';
import type { Archive } from '../record/archive.ts';
import { type ComparedArchive, compareArchive } from './compared/compare-archive.ts';
import { othersOfStory } from './compared/compare-profiles.ts';

/** Gathers what the pages and formats of one build are made from. */
export const makeEdition = (
  archive: Archive,
  assets: Assets,
  baseUrl: string | undefined,
  splitCompound: CompoundSplitter,
  map?: ArchiveMap,
  compared: ComparedArchive = compareArchive(archive),
): Edition => {
  const articles = placeArticles(archive, {
    othersOfStory: othersOfStory(compared.stories),
    related: compared.related,
    traitsOf: (article) => compared.profileOf(article).traits,
  });
  const years = groupByYear(articles);
  const { gaps } = archive.settings;
  const entityKinds = groupByEntity(archive.authority, articles);
  const entities = entityKinds.flatMap(({ groups }) => groups);
  const sources = groupBySource(archive.sources, articles);
  return {
    settings: archive.settings,
    articles,
    years,
    chronicle: chronicleOverview(years, gaps),
    chronicleSheets: chronicleSheets(years, gaps),
    sources,
    sourceSheets: sources.flatMap((group) => sourceSheets(group)),
    entityKinds,
    kindsShown: entityKinds.map(({ kind }) => kind),
    entities,
    entitySheets: entities.flatMap((group) => entitySheets(group)),
    overviewSheets: entityKinds.flatMap((group) => overviewSheets(group)),
    map,
    registerSheets: registerSheets({
      articles,
      entities,
      nouns: significantNouns(compared.nouns, splitCompound),
      splitCompound,
    }),
    comparisons: storyPairs(articles),
    moved: movedArticles(archive),
    assets,
    baseUrl: baseUrl ?? archive.settings.baseUrl,
  };
};
