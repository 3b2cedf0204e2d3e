/** A file that can be kept for reading offline: its path, the first 16 hexadecimal digits of its SHA-256, its bytes. */
export type OfflineFile = readonly [path: string, hash: string, bytes: number];

/** What is kept or removed together; its files stand in lists of their own. */
export interface OfflineGroup {
  /** `huelle`, `grund`, `suche`, `namen`, `daten`, a year, or `ohne-jahr`. */
  readonly id: string;
  /** How many articles it holds; 0 but for years. */
  readonly articles: number;
  readonly files: number;
  readonly bytes: number;
  /** The names of its lists, which change with their content. */
  readonly lists: readonly string[];
}

/** One version of a site, as far as it can be kept. Its name changes with anything in it. */
export interface OfflineStand {
  readonly groups: readonly OfflineGroup[];
}

/** The group that every visit keeps: what all pages are made with, the start page and the search. */
export const shellGroup = 'huelle';
/** Overviews and the pages about the site. */
export const baseGroup = 'grund';
/** The pages of persons, organisations, places and topics, and the register. */
export const namesGroup = 'namen';
/** The index of the search, without the passages of the articles. */
export const searchGroup = 'suche';
/** Dumps and feeds, for which one has to ask. */
export const dataGroup = 'daten';
/** Articles of which not even the year is known. */
export const undatedGroup = 'ohne-jahr';

/** How many digits of a file's SHA-256 the lists give. */
export const hashDigits = 16;

/** The worker's file at the root of the site. Its name must never change: browsers ask for it again and again. */
export const workerFile = 'dienst.js';
