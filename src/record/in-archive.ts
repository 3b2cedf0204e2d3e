import type { SourceAuthority } from './archive.ts';
import type { Article } from './article.ts';
import type { ArticleId } from './identifiers.ts';
import type { Mention } from './mention.ts';

/** An article with what the archive around it knows. */
export interface ArticleInArchive {
  readonly article: Article;
  readonly source: SourceAuthority | undefined;
  readonly words: number;
  readonly readingMinutes: number;
  /** The names in it that were linked, in reading order. */
  readonly mentions: readonly Mention[];
  /** Its neighbours in order of publication. */
  readonly earlier: Article | undefined;
  readonly later: Article | undefined;
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
