import type { ArticleLink } from './in-archive.ts';
import type { Authority } from './authority.ts';
import type { Letter } from './letter.ts';
import type { LetterSheets } from './entity-in-archive.ts';
import type { Sheet } from './sheet.ts';

/** An article under a heading of the register, with the block that names it. */
export interface RegisterReference {
  readonly article: ArticleLink;
  readonly fragment: string | undefined;
}

/** Another heading of the register and the page on which it stands. */
export interface RegisterLink {
  readonly heading: string;
  readonly anchor: string;
  readonly letter: Letter;
  /** The number of the letter's page. */
  readonly number: number;
}

/** A heading of the register: a name, a noun, or a form under which a reader may look in vain. */
export interface RegisterEntry {
  /** In the order of the alphabet: `Maduro, Nicolás`. */
  readonly heading: string;
  /** Names the entry on its page. */
  readonly anchor: string;
  /** Who or what the name means; absent of a noun and of a reference. */
  readonly entity: Pick<Authority, 'kind' | 'id'> | undefined;
  /** In time; not all of them where there are many. */
  readonly references: readonly RegisterReference[];
  /** How many articles there are besides those listed. */
  readonly more: number;
  /** Where it stands instead: another form of the name. */
  readonly see: readonly RegisterLink[];
  /** Compounds that have the word as a part. */
  readonly seeAlso: readonly RegisterLink[];
}

/** What stands under one letter of the register. */
export interface RegisterLetter {
  readonly letter: Letter;
  readonly elements: readonly RegisterEntry[];
}

/**
 * One page of the register. A short one has a single page; a long one a first page with the letters, and pages
 * for each of them.
 */
export interface RegisterSheet {
  readonly letters: readonly LetterSheets[];
  /** Absent on the first page. */
  readonly letter: Letter | undefined;
  readonly sheet: Sheet<RegisterLetter>;
  /** How many headings the whole register has. */
  readonly entries: number;
  /** Names all that the page shows, where that is known without making its entries. */
  readonly digest?: string | undefined;
}
