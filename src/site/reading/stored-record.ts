import type { Article } from '../../record/article.ts';
import type { EntityKind } from '../../record/authority.ts';
import type { NameInArticle } from '../../record/findings.ts';
import type { EntityId } from '../../record/identifiers.ts';
import type { Mention } from '../../record/mention.ts';
import type { RecordPlace } from '../cache/record-file.ts';

/** What lists, neighbours and feeds need of every article: it stays in memory. */
type HeadField =
  | 'id'
  | 'path'
  | 'status'
  | 'headline'
  | 'headlineSupplied'
  | 'publication'
  | 'source'
  | 'rights'
  | 'topics'
  | 'aliases';

/** The rest of the record but the body; it is read when a page asks for it. */
type CardField = Exclude<keyof Article, HeadField | 'body'>;

export type ArticleHead = Pick<Article, HeadField>;

export type NameDetails = Pick<NameInArticle, 'sentence' | 'fragment'>;

export interface ArticleCard {
  readonly article: Pick<Article, CardField>;
  readonly mentions: readonly Mention[];
  readonly opening: string | undefined;
  /** In the order of the names in the head. */
  readonly names: readonly NameDetails[];
}

/** What overviews ask of every name in every article. */
export type NameHead = readonly [
  entity: EntityId,
  kind: EntityKind,
  isAside: boolean,
  isInDateline: boolean,
  ...roles: readonly string[],
];

/** An article as the cache keeps it in its tables. */
export interface StoredRecord {
  readonly head: ArticleHead;
  readonly words: number;
  readonly names: readonly NameHead[];
  /** The names of the blocks of its body, with spaces between them. */
  readonly fragments: string;
  readonly place: RecordPlace;
  /** Changes whenever anything of the article or of the findings does. */
  readonly digest: string;
  /** Changes whenever anything does that a list may show. */
  readonly listDigest: string;
}
