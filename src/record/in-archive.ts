import type { SourceAuthority } from './archive.ts';
import type { Article, Publication } from './article.ts';
import type { Authority, EntityKind } from './authority.ts';
import type { EdtfDate } from './edtf-date.ts';
import type { NameInArticle } from './findings.ts';
import type { ArticleId, EntityId, SitePath } from './identifiers.ts';
import type { Letter } from './letter.ts';
import type { Mention } from './mention.ts';
import type { Sheet } from './sheet.ts';

/** Of an entity what leads to its page. */
export type NamedEntity = Pick<Authority, 'kind' | 'id' | 'name'>;

/** All that a page may show of another article to which it leads. */
export interface ArticleLink extends Pick<Article, 'id' | 'headlineSupplied'> {
  readonly headline: Pick<Article['headline'], 'text'>;
  readonly publication: Pick<Publication, 'date'> | undefined;
}

/** All of an article's record that a list may show. */
type ArticleInList = Pick<
  Article,
  | 'id'
  | 'headline'
  | 'headlineSupplied'
  | 'publication'
  | 'dateline'
  | 'topics'
  | 'rights'
  | 'source'
  | 'aliases'
>;

/**
 * An article as lists tell of it. What is not here is not in a list: an edit that leaves all this as it was makes no
 * list anew.
 */
export interface ListedArticle {
  readonly article: ArticleInList;
  readonly source: SourceAuthority | undefined;
  /** Its first words: the lead, or the first paragraph. */
  readonly opening: string | undefined;
  /** The names in it by whom they mean, in the order of the first mention. */
  readonly names: readonly NameInArticle[];
}

/** An article as a page about an entity shows it. */
export interface ShownArticle extends Pick<ListedArticle, 'source' | 'opening'> {
  readonly article: ArticleLink;
}

/** An article with what the archive around it knows; what this adds is for the article's own page. */
export interface ArticleInArchive extends ListedArticle {
  readonly article: Article;
  readonly words: number;
  readonly readingMinutes: number;
  /** The names in it that were linked, in reading order. */
  readonly mentions: readonly Mention[];
  /** Those in the lead and the captions that lead to their pages; the body has its links already. */
  readonly linkedNames: readonly Mention[];
  /** At most five others that are like it, the likest first. */
  readonly related: readonly RelatedInArchive[];
  /** Others that tell the same story in mostly the same words, first publication first. */
  readonly sameStory: readonly VersionInArchive[];
  /** Its place in each dossier it lies in. */
  readonly dossiers: readonly DossierPlace[];
  /** Its neighbours in order of publication. */
  readonly earlier: ArticleLink | undefined;
  readonly later: ArticleLink | undefined;
  /** Whom and what it names, in the order of the first mention. */
  readonly named: readonly EntityId[];
  /** Those of them that it names in its own words, not only in what intake set aside. */
  readonly namedInOwnWords: readonly EntityId[];
  /** All of them and its dossiers, by their ids. */
  readonly entities: ReadonlyMap<string, Authority>;
}

/** Another version of an article's story. */
export interface VersionInArchive {
  readonly article: ArticleLink;
  /** Where the two stand side by side: the one published first, and the other. */
  readonly comparison: readonly [first: ArticleId, other: ArticleId] | undefined;
}

/** Another article with what the two have in common. */
export interface RelatedInArchive {
  readonly article: ArticleLink;
  readonly entities: readonly EntityId[];
  readonly words: readonly string[];
}

/** Where an article lies in a dossier. */
export interface DossierPlace {
  readonly topic: EntityId;
  readonly name: string;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly before: ArticleLink | undefined;
  readonly after: ArticleLink | undefined;
}

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

/** The articles whose earliest possible day lies in one year; `undated` gathers the rest. */
export interface YearGroup {
  readonly year: number | 'undated';
  readonly articles: readonly ListedArticle[];
}

export interface SourceGroup {
  readonly source: SourceAuthority;
  readonly articles: readonly ListedArticle[];
}

/** One page about a publisher. */
export interface SourceSheet {
  readonly source: SourceAuthority;
  /** How many articles of it there are. */
  readonly articles: number;
  readonly sheet: Sheet<ListedArticle>;
}

/** Two versions of a story, both shown whole. */
export interface StoryPair {
  /** The one published first. */
  readonly first: ArticleInArchive;
  readonly other: ArticleInArchive;
  /** Other versions that are compared with the first, the first few. */
  readonly further: readonly ListedArticle[];
}

/** An address that a page had before. */
export interface MovedPage {
  readonly from: SitePath;
  readonly to: SitePath;
  /** Of whom or what the page is. */
  readonly name: string;
}
