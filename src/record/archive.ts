import type { Article } from './article.ts';
import type { AuthorityFiles } from './authority.ts';
import type { EdtfDate } from './edtf-date.ts';
import type { Findings } from './findings.ts';
import type { ArticleId, EntityId, SafeHtml } from './identifiers.ts';

/** A legal text of the archive; a placeholder is one the operator has yet to replace. */
export interface LegalText {
  readonly html: SafeHtml;
  readonly placeholder: boolean;
}

/** A stretch of time of which the archive knows that it lacks what appeared. */
export interface ArchiveGap {
  /** At least one of its ends is known. */
  readonly period: EdtfDate;
  /** Why, in the operator's words. */
  readonly reason: string;
}

/** What `archive.yaml` says of the archive itself. */
export interface ArchiveSettings {
  readonly name: string;
  readonly subtitle: string | undefined;
  readonly description: string | undefined;
  readonly operator: string;
  readonly contact: string;
  /** BCP 47. */
  readonly language: string;
  /** What the ids of the feeds begin with, for ever (RFC 4151). */
  readonly identifier: string | undefined;
  /** Ends with a slash. */
  readonly baseUrl: string | undefined;
  /** In order of time. */
  readonly gaps: readonly ArchiveGap[];
  readonly imprint: LegalText;
  readonly privacy: LegalText;
}

/** A publisher, as `authority/sources.yaml` describes it. */
export interface SourceAuthority {
  readonly id: EntityId;
  /** Ids that it had before; their addresses lead to its page. */
  readonly aliases: readonly EntityId[];
  readonly name: string;
  readonly variants: readonly string[];
  readonly description: string | undefined;
  readonly url: string | undefined;
}

/** The whole archive, checked and in order of publication, oldest first. */
export interface Archive {
  readonly settings: ArchiveSettings;
  readonly sources: readonly SourceAuthority[];
  readonly authority: AuthorityFiles;
  /** What each article shows by itself; one without an entry names nobody. */
  readonly findings: {
    readonly get: (id: ArticleId) => Findings | undefined;
    readonly values: () => Iterable<Findings>;
  };
  readonly articles: readonly Article[];
}
