import type { SourceAuthority } from './archive.ts';
import type { Article, Publication } from './article.ts';
import type { Authority, EntityKind } from './authority.ts';
import type { NameInArticle } from './findings.ts';
import type { ArticleId, EntityId, SitePath } from './identifiers.ts';
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

/** An id that an entity or a source had before. */
export interface FormerId {
  readonly kind: EntityKind | 'source';
  readonly from: EntityId;
  readonly to: EntityId;
}

/** An address that a page had before. */
export interface MovedPage {
  readonly from: SitePath;
  readonly to: SitePath;
  /** Of whom or what the page is. */
  readonly name: string;
}
