import type { SourceAuthority } from './archive.ts';
import type { Article } from './article.ts';
import type { Authority, EntityKind } from './authority.ts';
import type { ArticleId, EntityId } from './identifiers.ts';
import type { Mention } from './mention.ts';

/** An article with what the archive around it knows. */
export interface ArticleInArchive {
  readonly article: Article;
  readonly source: SourceAuthority | undefined;
  readonly words: number;
  readonly readingMinutes: number;
  /** The names in it that were linked, in reading order. */
  readonly mentions: readonly Mention[];
  /** At most five others that are like it, the likest first. */
  readonly related: readonly RelatedInArchive[];
  /** Others that tell the same story in mostly the same words, first publication first. */
  readonly sameStory: readonly Article[];
  /** Its neighbours in order of publication. */
  readonly earlier: Article | undefined;
  readonly later: Article | undefined;
}

/** Another article with what the two have in common. */
export interface RelatedInArchive {
  readonly article: Article;
  readonly entities: readonly EntityId[];
  readonly words: readonly string[];
}

/** An entity in one article. */
export interface Appearance {
  readonly listed: ArticleInArchive;
  /** The sentence in which it is first named; absent for a dossier's article. */
  readonly sentence: string | undefined;
  /** The block of that sentence. */
  readonly fragment: string | undefined;
  /** What the article calls it, as printed, each once. */
  readonly roles: readonly string[];
  /** Named only in what intake set aside: in a footer, a reference, a picture's alternative text. */
  readonly isAside: boolean;
}

/** An entity and how often it is named beside another. */
export interface Companion {
  readonly entity: Authority;
  readonly articles: number;
}

/** A person, organisation, place or topic with all the archive has of it. */
export interface EntityGroup {
  readonly entity: Authority;
  /** In order of publication. */
  readonly appearances: readonly Appearance[];
  /** Who is named in the same articles, the most frequent first. */
  readonly companions: readonly Companion[];
  /** What stands directly below it: sub-topics, parts of an organisation. */
  readonly children: readonly Authority[];
  readonly parent: Authority | undefined;
}

/** All entities of one kind, by German collation of their names. */
export interface EntityKindGroup {
  readonly kind: EntityKind;
  readonly groups: readonly EntityGroup[];
}

/** The articles whose earliest possible day lies in one year; `undated` gathers the rest. */
export interface YearGroup {
  readonly year: number | 'undated';
  readonly articles: readonly ArticleInArchive[];
}

export interface SourceGroup {
  readonly source: SourceAuthority;
  readonly articles: readonly ArticleInArchive[];
}

/** An address an article had before. */
export interface MovedArticle {
  readonly alias: ArticleId;
  readonly article: Article;
}
