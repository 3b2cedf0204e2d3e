import type { ArticleSource, DateEvidence, Passage, Publication, Rights } from '../../record/article.ts';
import type { EdtfDate } from '../../record/edtf-date.ts';
import type { ArticleHead } from './stored-record.ts';

/* What an outline knows of a part of an article's head, and the rest when it is asked for. They are classes because many
   are made of every article, and an object with getters of its own takes some microseconds. */

/** Reads the head of an article. */
export type ReadHead = () => ArticleHead;

export class StoredHeadline implements Passage {
  readonly text: string;
  readonly #read: ReadHead;

  constructor(text: string, read: ReadHead) {
    this.text = text;
    this.#read = read;
  }

  get at(): Passage['at'] {
    return this.#read().headline.at;
  }
}

export class StoredPublication implements Publication {
  readonly date: EdtfDate;
  readonly #read: ReadHead;

  constructor(date: EdtfDate, read: ReadHead) {
    this.date = date;
    this.#read = read;
  }

  get evidence(): readonly DateEvidence[] {
    return this.#read().publication?.evidence ?? [];
  }

  get certainty(): number | undefined {
    return this.#read().publication?.certainty;
  }
}

export class StoredSource implements ArticleSource {
  readonly publisher: ArticleSource['publisher'];
  readonly file: string | undefined;
  readonly #read: ReadHead;

  constructor(publisher: ArticleSource['publisher'], file: string | undefined, read: ReadHead) {
    this.publisher = publisher;
    this.file = file;
    this.#read = read;
  }

  get publisherCertainty(): number | undefined {
    return this.#read().source.publisherCertainty;
  }

  get url(): string | undefined {
    return this.#read().source.url;
  }

  get seen(): string | undefined {
    return this.#read().source.seen;
  }

  get sha256(): ArticleSource['sha256'] {
    return this.#read().source.sha256;
  }
}

export class StoredRights implements Rights {
  readonly access: Rights['access'];
  readonly #read: ReadHead;

  constructor(access: Rights['access'], read: ReadHead) {
    this.access = access;
    this.#read = read;
  }

  get holder(): Rights['holder'] {
    return this.#read().rights.holder;
  }

  get statement(): string | undefined {
    return this.#read().rights.statement;
  }
}
