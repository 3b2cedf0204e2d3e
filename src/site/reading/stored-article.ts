import type { Article, ArticleSource, Body, Publication, Rights } from '../../record/article.ts';
import type { ArticleId } from '../../record/identifiers.ts';
import type { RecordPlace } from '../cache/record-file.ts';
import type { ArticleProfile } from './article-profile.ts';
import { knownDate } from './known-date.ts';
import type { RecordSource } from './record-source.ts';
import {
  type ReadHead,
  StoredHeadline,
  StoredPublication,
  StoredRights,
  StoredSource,
} from './stored-head.ts';
import { type ArticleCard, type ArticleHead, plainRecord, type StoredRecord } from './stored-record.ts';

/** An article of which only the outline is in memory. */
export class StoredArticle implements Article {
  readonly #record: StoredRecord;
  readonly #source: RecordSource;

  constructor(record: StoredRecord, source: RecordSource) {
    this.#record = record;
    this.#source = source;
  }

  /** As plain data, which may go to another thread. */
  get record(): StoredRecord {
    return plainRecord(this.#record);
  }

  /** Where its record lies. */
  get place(): RecordPlace {
    return this.#record.place;
  }

  /** Its place in the order of publication. */
  get order(): string {
    return this.#record.order;
  }

  get listDigest(): string {
    return this.#record.listDigest;
  }

  get namesDigest(): string {
    return this.#record.namesDigest;
  }

  get digest(): string {
    return this.#record.digest;
  }

  get profile(): ArticleProfile {
    return this.#source.profile(this.#record.place);
  }

  /** Its line in a dump. */
  dumpLine(format: 'json' | 'csv'): Uint8Array {
    return this.#source[format](this.#record.place);
  }

  get id(): ArticleId {
    return this.#record.id;
  }

  get path(): string {
    return this.#head.path;
  }

  get status(): Article['status'] {
    return this.#record.status;
  }

  get headline(): Article['headline'] {
    return new StoredHeadline(this.#record.headline, this.#readHead);
  }

  get headlineSupplied(): boolean {
    return this.#record.headlineSupplied;
  }

  get publication(): Publication | undefined {
    const { date } = this.#record;
    return date === undefined ? undefined : new StoredPublication(knownDate(date), this.#readHead);
  }

  get topics(): Article['topics'] {
    return this.#record.topics;
  }

  get aliases(): Article['aliases'] {
    return this.#record.aliases;
  }

  /** The name of a block of its body, known without reading it. */
  fragmentOf(block: number): string | undefined {
    const { fragments } = this.#record;
    let start = 0;
    for (let left = block; left > 0; left -= 1) {
      start = fragments.indexOf(' ', start) + 1;
      if (start === 0) return undefined;
    }
    const end = fragments.indexOf(' ', start);
    return end < 0 ? fragments.slice(start) : fragments.slice(start, end);
  }

  get #head(): ArticleHead {
    return this.#source.details(this.#record.place).head;
  }

  get #readHead(): ReadHead {
    return () => this.#head;
  }

  get #card(): ArticleCard {
    return this.#source.card(this.#record.place);
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
    const { publisher, raw } = this.#record;
    return new StoredSource(publisher, raw, this.#readHead);
  }

  get rights(): Rights {
    return new StoredRights(this.#record.access, this.#readHead);
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
    return this.#source.body(this.#record.place);
  }
}

export const areStored = (articles: readonly Article[]): articles is readonly StoredArticle[] =>
  articles.every((article) => article instanceof StoredArticle);
