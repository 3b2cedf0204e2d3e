import type { ArchiveSettings } from '../src/record/archive.ts';
import type { EntityKind } from '../src/record/authority.ts';
import type { ArchiveMap } from '../src/record/archive-map.ts';
import type { ChronicleOverview, ChronicleSheet } from '../src/record/chronicle.ts';
import type { SitePath } from '../src/record/identifiers.ts';
import type {
  EntityKindGroup,
  EntitySheet,
  EntityTally,
  OverviewSheet,
} from '../src/record/entity-in-archive.ts';
import type {
  ArticleInArchive,
  FormerId,
  MovedPage,
  SourceGroup,
  SourceSheet,
  StoryPair,
  YearGroup,
} from '../src/record/in-archive.ts';
import type { RegisterSheet } from '../src/record/register.ts';

/** The files every page may refer to, by their hashed names. */
export interface Assets {
  /** Each page has one of these; an article this one. */
  readonly articleStylesheet: SitePath;
  readonly startStylesheet: SitePath;
  readonly searchStylesheet: SitePath;
  /** Of pages with a timeline, a calendar, a map or a comparison. */
  readonly drawingsStylesheet: SitePath;
  /** Of all other pages. */
  readonly overviewStylesheet: SitePath;
  /** Beside it on every page, for paper alone. */
  readonly printStylesheet: SitePath;
  /** Style of the one page that must not depend on where it is served: no fonts, no files. */
  readonly standaloneStyle: string;
  /** Style of the picture that the maps are cut from. */
  readonly mapStyle: string;
  /** On every page: shortcuts and reading aids. */
  readonly siteScript: SitePath;
  /** On the search page only. */
  readonly searchScript: SitePath;
  /** On the page for reading offline only. */
  readonly offlineScript: SitePath;
  readonly icon: SitePath;
}

/** All that the pages of one build are made from. */
export interface Edition {
  readonly settings: ArchiveSettings;
  /** In order of publication, oldest first. */
  readonly articles: readonly ArticleInArchive[];
  /** The one that lies open on the start page, then the latest others. */
  readonly front: readonly ArticleInArchive[];
  readonly years: readonly YearGroup[];
  readonly chronicle: ChronicleOverview;
  /** The pages of the years and of the months of long ones, in order of time. */
  readonly chronicleSheets: readonly ChronicleSheet[];
  /** By German collation of their names. */
  readonly sources: readonly SourceGroup[];
  /** The pages about them, each source's one after the other. */
  readonly sourceSheets: readonly SourceSheet[];
  /** Persons, organisations, places, topics; a kind of which the archive has none is left out. */
  readonly entityKinds: readonly EntityKindGroup<EntityTally>[];
  /** The kinds that have an overview, in their order; every page leads to it. */
  readonly kindsShown: readonly EntityKind[];
  /** All of them one after the other. */
  readonly entities: readonly EntityTally[];
  /** The pages about them, each entity's one after the other. */
  readonly entitySheets: readonly EntitySheet[];
  /** The pages on which they are listed, each kind's one after the other. */
  readonly overviewSheets: readonly OverviewSheet[];
  /** Absent when no place that articles name has coordinates. */
  readonly map: ArchiveMap | undefined;
  /** The register A–Z. */
  readonly registerSheets: readonly RegisterSheet[];
  /** Versions of stories, each with the one published first. */
  readonly comparisons: readonly StoryPair[];
  /** The files of data about whom and what articles name; a kind of which the archive has none is left out. */
  readonly authorityDumps: readonly SitePath[];
  /** The ids that entities and sources had before. */
  readonly formerIds: readonly FormerId[];
  /** Retired addresses, each with the one at which its page is found now. */
  readonly moved: readonly MovedPage[];
  readonly assets: Assets;
  /** Ends with a slash; absent when the archive does not know where it will be served. */
  readonly baseUrl: string | undefined;
}

/** The element that a page number of Eleventy's pagination stands for. */
export const numbered = <Element>(list: readonly Element[], number: number): Element => {
  const element = list[number];
  if (element === undefined) throw new RangeError(`The list of ${list.length} has no element ${number}.`);
  return element;
};

/** What the page adapters find as `this`: the edition, handed in by `eleventy.config.ts`. */
export interface PageAdapter {
  readonly edition: () => Edition;
}
