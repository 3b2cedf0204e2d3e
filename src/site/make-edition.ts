import type { Assets, Edition } from '../../templates/edition.ts';
import { chronicleOverview } from '../archive/chronicle/chronicle-overview.ts';
import { chronicleSheets } from '../archive/chronicle/chronicle-sheets.ts';
import { storyPairs } from '../archive/comparison/story-pairs.ts';
import { formerIds } from '../archive/former-ids.ts';
import { groupBySource, groupByYear } from '../archive/group-articles.ts';
import { frontArticles } from '../archive/front-articles.ts';
import { groupByEntity, kindsWithRecords } from '../archive/group-entities.ts';
import { madeOnce } from '../archive/made-once.ts';
import { entitySheets, overviewSheets, sourceSheets } from '../archive/overviews.ts';
import type { NameTable } from '../archive/name-table.ts';
import { movedPages } from '../archive/moved-pages.ts';
import { namesInArchive, placeArticles } from '../archive/place-articles.ts';
import { authorityDumps } from '../formats/authority-dumps.ts';
import type { CompoundSplitter } from '../search/analysis/compound-splitter.ts';
import { type Noun, significantNouns } from '../search/register/nouns.ts';
import { type KnownHeadings, type RegisterHeading, registerNames } from '../search/register/names.ts';
import { registerSheets } from '../search/register/register.ts';
import type { ArchiveMap } from '../record/archive-map.ts';
import type { Archive } from '../record/archive.ts';
import { type ComparedArchive, compareArchive } from './compared/compare-archive.ts';
import { fragmentsOf, listNames } from './reading/fragments-of.ts';
import { othersOfStory } from './compared/others-of-story.ts';

/** What is known of an archive before its edition is made. */
interface KnownOfArchive {
  readonly map?: ArchiveMap | undefined;
  readonly compared?: ComparedArchive;
  /** Whom and what its articles name. */
  readonly names?: () => NameTable;
  /** Whether so few articles are asked whom they name that each tells it itself. */
  readonly asksFew?: boolean;
  /** The nouns of the register. */
  readonly nouns?: () => readonly Noun[];
  /** The names of the register as they were made the last time, or made now. */
  readonly keptNames?: (
    make: (known?: KnownHeadings) => readonly RegisterHeading[],
  ) => readonly RegisterHeading[];
}

/**
 * Gathers what the pages and formats of one build are made from. Each field is made when it is first asked for: a
 * build after an edit asks for few.
 */
export const makeEdition = (
  archive: Archive,
  assets: Assets,
  baseUrl: string | undefined,
  splitCompound: CompoundSplitter,
  known: KnownOfArchive = {},
): Edition => {
  const {
    map,
    compared = compareArchive(archive),
    names = madeOnce(() => namesInArchive(archive)),
    asksFew = false,
    nouns = () => significantNouns(compared.nouns(), splitCompound),
    keptNames = (make) => make(),
  } = known;
  const { authority, settings } = archive;
  const relations = madeOnce(() => ({
    othersOfStory: othersOfStory(compared.stories),
    related: compared.related,
    traitsOf: (article: number) => compared.profileOf(article).traits,
  }));
  const articles = madeOnce(() => placeArticles(archive, relations, asksFew ? undefined : names));
  const front = madeOnce(() => frontArticles(articles()));
  const years = madeOnce(() => groupByYear(articles()));
  const chronicle = madeOnce(() => chronicleOverview(years(), settings.gaps));
  const sheetsOfYears = madeOnce(() => chronicleSheets(years(), settings.gaps));
  const sources = madeOnce(() => groupBySource(archive.sources, articles()));
  const sheetsOfSources = madeOnce(() => sources().flatMap((group) => sourceSheets(group)));
  const entityKinds = madeOnce(() => groupByEntity(authority, articles(), names()));
  const entities = madeOnce(() => entityKinds().flatMap(({ groups }) => groups));
  const sheetsOfEntities = madeOnce(() => entities().flatMap((group) => entitySheets(group)));
  const overviews = madeOnce(() => entityKinds().flatMap((group) => overviewSheets(group)));
  const fragmentOf = fragmentsOf(archive.articles);
  const register = madeOnce(() =>
    registerSheets({
      names: keptNames((before) =>
        registerNames(
          entities(),
          archive.articles.map(({ id }) => id),
          fragmentOf,
          before,
        ),
      ),
      nouns: nouns(),
      linkTo: (article) => archive.articles[article],
      nameOf: listNames(archive.articles),
      fragmentOf,
      splitCompound,
    }),
  );
  const comparisons = madeOnce(() => storyPairs(articles()));
  const dumps = madeOnce(() => authorityDumps(archive).map(({ path }) => path));
  const idsBefore = madeOnce(() => formerIds(archive));
  const moved = madeOnce(() =>
    movedPages(archive, {
      entities,
      sources,
      othersOfStory: (article) => relations().othersOfStory(article),
    }),
  );
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
    get authorityDumps() {
      return dumps();
    },
    get formerIds() {
      return idsBefore();
    },
    get moved() {
      return moved();
    },
  };
};
