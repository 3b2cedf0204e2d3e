import type { Command } from '../measure/run-measured.ts';

/** An article as other generators get it. */
export interface SharedArticle {
  readonly id: string;
  /** ISO day; the earliest where the date is uncertain. */
  readonly day: string;
  readonly title: string;
  readonly lead: string;
  readonly source: string;
  readonly persons: readonly string[];
  /** Markdown. */
  readonly body: string;
}

/**
 * A site of another generator with the same page set: every article, every month and year, every person, a feed
 * of fifty, a sitemap.
 */
export interface Recipe {
  readonly name: string;
  /** Folders in the site that a cold build does not find. */
  readonly made: readonly string[];
  /** The folder of the site in which the result lies. */
  readonly out: string;
  /** What the site consists of beside the articles, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Where in the site the articles lie. */
  readonly articles: string;
  readonly frontMatter: (article: SharedArticle) => string;
  readonly command: (site: string) => Command;
  /** What has to be done once before, as installing. */
  readonly setUp?: (site: string) => Promise<unknown>;
}
