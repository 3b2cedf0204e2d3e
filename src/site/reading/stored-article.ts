import type { Article, ArticleSource, Body, Publication, Rights } from '../../record/article.ts';
import type { EntityKind } from '../../record/authority.ts';
import type { Findings, NameInArticle } from '../../record/findings.ts';
import type { ArticleId, EntityId } from '../../record/identifiers.ts';
import type { Mention } from '../../record/mention.ts';
import { restoredBody } from '../../parse/restored-body.ts';
import { DamagedCache, type RecordPlace, type RecordReader } from '../cache/record-file.ts';
import { recentlyUsed } from '../cache/recently-used.ts';

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

type NameDetails = Pick<NameInArticle, 'sentence' | 'fragment'>;

export interface ArticleCard {
  readonly article: Pick<Article, CardField>;
  readonly mentions: readonly Mention[];
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
  readonly place: RecordPlace;
  /** Changes whenever anything of the article or of the findings does. */
  readonly digest: string;
}

export interface RecordSource {
  readonly card: (place: RecordPlace) => ArticleCard;
  readonly body: (place: RecordPlace) => Body;
}

/** So many of each are kept at hand: a page asks for those of a few dozen articles again and again. */
const keptCards = 4000;
const keptBodies = 100;

/** Parses what is read, and keeps what was asked for last. */
export const recordSource = (reader: RecordReader): RecordSource => ({
  card: recentlyUsed(keptCards, (place: RecordPlace): ArticleCard => JSON.parse(reader.card(place))),
  body: recentlyUsed(keptBodies, (place: RecordPlace): Body => {
    const body = restoredBody(JSON.parse(reader.body(place)));
    if (body === undefined) throw new DamagedCache(`${place[0]} holds no body at ${place[1]}`);
    return body;
  }),
});

/** An article of which only the head is in memory. */
export class StoredArticle implements Article {
  readonly record: StoredRecord;
  readonly #source: RecordSource;

  constructor(record: StoredRecord, source: RecordSource) {
    this.record = record;
    this.#source = source;
  }

  get digest(): string {
    return this.record.digest;
  }

  get id(): ArticleId {
    return this.record.head.id;
  }

  get path(): string {
    return this.record.head.path;
  }

  get status(): Article['status'] {
    return this.record.head.status;
  }

  get headline(): Article['headline'] {
    return this.record.head.headline;
  }

  get headlineSupplied(): boolean {
    return this.record.head.headlineSupplied;
  }

  get publication(): Publication | undefined {
    return this.record.head.publication;
  }

  get topics(): Article['topics'] {
    return this.record.head.topics;
  }

  get aliases(): Article['aliases'] {
    return this.record.head.aliases;
  }

  get #card(): ArticleCard['article'] {
    return this.#source.card(this.record.place).article;
  }

  get kicker(): Article['kicker'] {
    return this.#card.kicker;
  }

  get lead(): Article['lead'] {
    return this.#card.lead;
  }

  get byline(): Article['byline'] {
    return this.#card.byline;
  }

  get dateline(): Article['dateline'] {
    return this.#card.dateline;
  }

  get source(): ArticleSource {
    return this.record.head.source;
  }

  get rights(): Rights {
    return this.record.head.rights;
  }

  get captions(): Article['captions'] {
    return this.#card.captions;
  }

  get setAside(): Article['setAside'] {
    return this.#card.setAside;
  }

  get corrections(): Article['corrections'] {
    return this.#card.corrections;
  }

  get mentions(): Article['mentions'] {
    return this.#card.mentions;
  }

  get doubts(): Article['doubts'] {
    return this.#card.doubts;
  }

  get body(): Body {
    return this.#source.body(this.record.place);
  }
}

class StoredName implements NameInArticle {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly isAside: boolean;
  readonly isInDateline: boolean;
  readonly roles: readonly string[];
  readonly #details: () => NameDetails | undefined;

  constructor(
    [entity, kind, isAside, isInDateline, ...roles]: NameHead,
    details: () => NameDetails | undefined,
  ) {
    this.entity = entity;
    this.kind = kind;
    this.isAside = isAside;
    this.isInDateline = isInDateline;
    this.roles = roles;
    this.#details = details;
  }

  get sentence(): string | undefined {
    return this.#details()?.sentence;
  }

  get fragment(): string | undefined {
    return this.#details()?.fragment;
  }
}

/** The findings in a stored article. */
export const storedFindings = ({ words, names, place }: StoredRecord, source: RecordSource): Findings => ({
  words,
  names: names.map((name, index) => new StoredName(name, () => source.card(place).names[index])),
  get mentions() {
    return source.card(place).mentions;
  },
});

/** Parts an article and its findings into what stays in memory and what is written into the cache. */
export const partedRecord = (
  article: Article,
  { mentions, names, words }: Findings,
): {
  readonly head: ArticleHead;
  readonly words: number;
  readonly names: readonly NameHead[];
  readonly card: ArticleCard;
  readonly body: Body;
} => {
  const {
    id,
    path,
    status,
    headline,
    headlineSupplied,
    publication,
    source,
    rights,
    topics,
    aliases,
    body,
    ...rest
  } = article;
  return {
    head: {
      id,
      path,
      status,
      headline,
      headlineSupplied,
      publication,
      source,
      rights,
      topics,
      aliases,
    },
    words,
    names: names.map(
      ({ entity, kind, isAside, isInDateline, roles }): NameHead => [
        entity,
        kind,
        isAside,
        isInDateline,
        ...roles,
      ],
    ),
    card: {
      article: rest,
      mentions,
      names: names.map(({ sentence, fragment }) => ({ sentence, fragment })),
    },
    body,
  };
};
