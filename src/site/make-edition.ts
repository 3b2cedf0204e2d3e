import type { Assets, Edition } from '../../templates/edition.ts';
import { chronicleOverview, chronicleSheets } from '../archive/chronicle/chronicle.ts';
import { storyPairs } from '../archive/comparison/story-pairs.ts';
import { groupBySource, groupByYear } from '../archive/group-articles.ts';
import { frontArticles } from '../archive/front-articles.ts';
import { groupByEntity, kindsWithRecords } from '../archive/group-entities.ts';
import { madeOnce } from '../archive/made-once.ts';
import { entitySheets, overviewSheets, sourceSheets } from '../archive/overviews.ts';
import { movedArticles, placeArticles } from '../archive/place-articles.ts';
import type { CompoundSplitter } from '../search/analysis/compound-splitter.ts';
import { type Noun, significantNouns } from '../search/register/nouns.ts';
import { type RegisterHeading, registerNames } from '../search/register/names.ts';
import { registerSheets } from '../search/register/register.ts';
import type { ArchiveMap } from '../record/archive-map.ts';
import type { Archive } from '../record/archive.ts';
import { type ComparedArchive, compareArchive } from './compared/compare-archive.ts';
import { fragmentsOf, listNames } from './reading/fragments-of.ts';
import { othersOfStory } from './compared/others-of-story.ts';

/**
 * Gathers what the pages and formats of one build are made from. Each field is made when it is first asked for: a
 * build after an edit asks for few.
 *
 * @param nouns the nouns of the register, unless they are known already
 * @param keptNames the names of the register as they were made the last time, or made now
 */
export const makeEdition = (
  archive: Archive,
  assets: Assets,
  baseUrl: string | undefined,
  splitCompound: CompoundSplitter,
  map?: ArchiveMap,
  compared: ComparedArchive = compareArchive(archive),
  nouns: () => readonly Noun[] = () => significantNouns(compared.nouns, splitCompound),
  keptNames: (make: () => readonly RegisterHeading[]) => readonly RegisterHeading[] = (make) => make(),
): Edition => {
  const { authority, settings } = archive;
  const articles = madeOnce(() =>
    placeArticles(archive, {
      othersOfStory: othersOfStory(compared.stories),
      related: compared.related,
      traitsOf: (article) => compared.profileOf(article).traits,
    }),
  );
  const front = madeOnce(() => frontArticles(articles()));
  const years = madeOnce(() => groupByYear(articles()));
  const chronicle = madeOnce(() => chronicleOverview(years(), settings.gaps));
  const sheetsOfYears = madeOnce(() => chronicleSheets(years(), settings.gaps));
  const sources = madeOnce(() => groupBySource(archive.sources, articles()));
  const sheetsOfSources = madeOnce(() => sources().flatMap((group) => sourceSheets(group)));
  const entityKinds = madeOnce(() => groupByEntity(authority, articles()));
  const entities = madeOnce(() => entityKinds().flatMap(({ groups }) => groups));
  const sheetsOfEntities = madeOnce(() => entities().flatMap((group) => entitySheets(group)));
  const overviews = madeOnce(() => entityKinds().flatMap((group) => overviewSheets(group)));
  const register = madeOnce(() =>
    registerSheets({
      names: keptNames(() =>
        registerNames(
          entities(),
          archive.articles.map(({ id }) => id),
        ),
      ),
      nouns: nouns(),
      linkTo: (article) => archive.articles[article],
      nameOf: listNames(archive.articles),
      fragmentOf: fragmentsOf(archive.articles),
      splitCompound,
    }),
  );
  const comparisons = madeOnce(() => storyPairs(articles()));
  const moved = madeOnce(() => movedArticles(archive));
  return {
    settings,
    assets,
    baseUrl: baseUrl ?? settings.baseUrl,
    map,
    kindsShown: kindsWithRecords(authority),
    get articles() {
      return articles();
    },
    get front() {
      return front();
    },
    get years() {
      return years();
    },
    get chronicle() {
      return chronicle();
    },
    get chronicleSheets() {
      return sheetsOfYears();
    },
    get sources() {
      return sources();
    },
    get sourceSheets() {
      return sheetsOfSources();
    },
    get entityKinds() {
      return entityKinds();
    },
    get entities() {
      return entities();
    },
    get entitySheets() {
      return sheetsOfEntities();
    },
    get overviewSheets() {
      return overviews();
    },
    get registerSheets() {
      return register();
    },
    get comparisons() {
      return comparisons();
    },
    get moved() {
      return moved();
    },
  };
};
