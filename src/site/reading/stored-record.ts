import type { Article, ArticleSource, Rights } from '../../record/article.ts';
import type { EntityKind } from '../../record/authority.ts';
import type { NameInArticle } from '../../record/findings.ts';
import type { EdtfString, EntityId } from '../../record/identifiers.ts';
import type { RecordPlace } from '../cache/record-file.ts';

/** What lists, neighbours and feeds show of an article. */
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

/** The rest of the record but the body. */
type CardField = Exclude<keyof Article, HeadField | 'body'>;

export type ArticleHead = Pick<Article, HeadField>;

export type NameDetails = Pick<NameInArticle, 'sentence' | 'fragment'>;

export type ArticleCard = Pick<Article, CardField>;

/** What overviews ask of every name in every article. */
export type NameHead = readonly [
  entity: EntityId,
  kind: EntityKind,
  isAside: boolean,
  isInDateline: boolean,
  block: number | null,
  ...roles: readonly string[],
];

/** What stays in memory of an article: what is asked of every one in an archive in which anything has changed. */
export interface StoredRecord extends Pick<Article, 'id' | 'status' | 'topics' | 'aliases'> {
  /** Its place in the order of publication. */
  readonly order: string;
  readonly headline: string;
  readonly headlineSupplied: boolean;
  /** When it was published. */
  readonly date: EdtfString | undefined;
  /** The name of its raw file. */
  readonly raw: string | undefined;
  readonly words: number;
  readonly publisher: ArticleSource['publisher'];
  /** How much of it may be shown. */
  readonly access: Rights['access'];
  readonly place: RecordPlace;
  /** Changes whenever anything of the article or of the findings does. */
  readonly digest: string;
  /** Changes whenever anything does that a list may show. */
  readonly listDigest: string;
  /** Changes whenever the names in it do, or the passages in which they stand. */
  readonly namesDigest: string;
  /** The names of the blocks of its body, with spaces between them. */
  readonly fragments: string;
}

/** What lists and pages ask of the articles they show. */
export interface ArticleDetails {
  readonly head: ArticleHead;
  readonly names: readonly NameHead[];
}

/** A record as plain data, which may go to another thread. */
export const plainRecord = ({
  id,
  status,
  topics,
  aliases,
  headline,
  headlineSupplied,
  order,
  date,
  raw,
  words,
  publisher,
  access,
  place,
  digest,
  listDigest,
  namesDigest,
  fragments,
}: StoredRecord): StoredRecord => ({
  id,
  status,
  topics,
  aliases,
  headline,
  headlineSupplied,
  order,
  date,
  raw,
  words,
  publisher,
  access,
  place,
  digest,
  listDigest,
  namesDigest,
  fragments,
});
