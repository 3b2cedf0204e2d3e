import type { Authority, EntityKind } from './authority.ts';
import type { EdtfDate } from './edtf-date.ts';
import type { Letter } from './letter.ts';
import type { Sheet } from './sheet.ts';
import type { ListedArticle, NamedEntity, ShownArticle } from './in-archive.ts';

/** An office as articles print it. */
export interface PrintedRole {
  readonly role: string;
  /** When the first and the last article that prints it appeared. */
  readonly first: EdtfDate | undefined;
  readonly last: EdtfDate | undefined;
  readonly articles: number;
}

/** An entity in one article, as a page about it shows it. */
export interface ShownAppearance {
  readonly listed: ShownArticle;
  /** Which of the article's names it is, from 0; absent for a dossier's article. */
  readonly name: number | undefined;
  /** The sentence in which it is first named; absent for a dossier's article. */
  readonly sentence: string | undefined;
  /** The block of that sentence. */
  readonly fragment: string | undefined;
  /** Named only in what intake set aside: in a footer, a reference, a picture's alternative text. */
  readonly isAside: boolean;
}

/** An entity in one article. */
export interface Appearance extends ShownAppearance {
  readonly listed: ListedArticle;
  /** Which block of the body the sentence stands in, from 0; absent outside the body. */
  readonly block: number | undefined;
  /** What the article calls it, as printed, each once. */
  readonly roles: readonly string[];
}

/** An entity and how often it is named beside another. */
export interface Companion {
  readonly entity: NamedEntity;
  readonly articles: number;
}

/** A person, organisation, place or topic with what its pages show of it. */
export interface ShownEntity {
  readonly entity: Authority;
  /** How many articles name it, or lie in the dossier. */
  readonly articles: number;
  /** Whether they name it only in what intake set aside. */
  readonly isOnlyAside: boolean;
  /** Who is named in the same articles, the most frequent first. */
  readonly companions: readonly Companion[];
  /** What the articles call the entity, in time. */
  readonly printedRoles: readonly PrintedRole[];
  /** Places whose names stand in the datelines of the articles, the most frequent first. */
  readonly reportedFrom: readonly Companion[];
  /** Of a place: how many articles have it in their dateline. */
  readonly reportsFromHere: number;
  /** What stands directly below it: sub-topics, parts of an organisation. */
  readonly children: readonly ListedEntity[];
  /** Of a dossier: how many articles lie only in the dossiers below it. */
  readonly onlyBelow: number;
  /** Of a dossier: the newest of what lies only in the dossiers below it, a few, the newest first. */
  readonly newestBelow: readonly ShownAppearance[];
  readonly parent: Authority | undefined;
}

/** How much the archive has of a person, an organisation, a place or a topic. */
export interface EntityTally extends Pick<ShownEntity, 'entity' | 'articles' | 'onlyBelow'> {
  /** In how many articles it stands in their own words. */
  readonly named: number;
}

/** A person, organisation, place or topic with all the archive has of it. */
export interface EntityGroup extends ShownEntity, EntityTally {
  /**
   * Some of its appearances as its pages show them: where it is named in the article's own words first, then where only
   * aside; in order of publication, those of a dossier in its own.
   */
  readonly shown: (from: number, to: number) => readonly Appearance[];
}

/** All entities of one kind, by German collation of their names. */
export interface EntityKindGroup<Group extends EntityTally = EntityGroup> {
  readonly kind: EntityKind;
  readonly groups: readonly Group[];
}

/** One page about an entity; the first also says who or what it is. */
export interface EntitySheet {
  readonly group: ShownEntity;
  /** Where it is named in the article's own words first, then where only aside. */
  readonly sheet: Sheet<ShownAppearance>;
}

/** An entity as a line of an overview. */
export interface ListedEntity {
  readonly entity: Authority;
  readonly articles: number;
  /** Of a dossier: how many more lie only in the dossiers below it. */
  readonly onlyBelow: number;
}

/** A letter of an overview with the pages it fills, each with the first and the last name on it. */
export interface LetterSheets {
  readonly letter: Letter;
  readonly entries: number;
  readonly sheets: readonly { readonly first: string; readonly last: string }[];
}

/**
 * One page of the overview of a kind. A short overview is one page with all entities; a long one has a first
 * page with the letters and the most frequent names, and pages for each letter.
 */
export interface OverviewSheet {
  readonly kind: EntityKind;
  /** Empty for an overview of a single page. */
  readonly letters: readonly LetterSheets[];
  /** Absent on the first page. */
  readonly letter: Letter | undefined;
  readonly sheet: Sheet<LetterGroup>;
  /** The names that most articles have; empty but on the first page of a long overview. */
  readonly frequent: readonly ListedEntity[];
}

/** The names under one letter, by German collation. */
interface LetterGroup {
  readonly letter: Letter;
  readonly elements: readonly ListedEntity[];
}
