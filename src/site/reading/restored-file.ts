import type { ExaminedFile } from '../../archive/assemble.ts';
import type { Path } from '../../parse/yaml-text.ts';
import type { Article } from '../../record/article.ts';
import type { Findings } from '../../record/findings.ts';
import type { ArticleId } from '../../record/identifiers.ts';
import type { Message, Place } from '../../record/message.ts';
import type { ReadEntry } from './examined-batch.ts';
import type { RecordSource } from './record-source.ts';
import { shownName } from './shown-name.ts';
import { StoredArticle } from './stored-article.ts';
import { storedFindings } from './stored-findings.ts';

/** Finds a value in an article file by reading it anew. */
type PlaceIn = (path: string, value: Path) => Place;

const nothing: readonly Message[] = [];

/** An entry of the cache as a file that was just read; of a large archive little is asked of most. */
export class RestoredFile implements ExaminedFile {
  readonly article: Article | undefined;
  readonly #entry: ReadEntry;
  readonly #source: RecordSource;
  readonly #dir: string;
  readonly #placeIn: PlaceIn;

  constructor(entry: ReadEntry, source: RecordSource, dir: string, placeIn: PlaceIn) {
    const { record } = entry;
    this.article = record && new StoredArticle(record, source);
    this.#entry = entry;
    this.#source = source;
    this.#dir = dir;
    this.#placeIn = placeIn;
  }

  get id(): ArticleId | undefined {
    return this.#entry.id;
  }

  get findings(): Findings | undefined {
    const { record } = this.#entry;
    return record && storedFindings(record, this.#source);
  }

  get order(): string | undefined {
    return this.#entry.record?.order;
  }

  get messages(): readonly Message[] {
    return this.#shown(this.#entry.messages);
  }

  get doubts(): readonly Message[] {
    return this.#shown(this.#entry.doubts);
  }

  /** Few files are asked for a place. */
  get placeOf(): (value: Path) => Place {
    return (value) => this.#placeIn(this.#entry.path, value);
  }

  #shown(messages: readonly Message[]): readonly Message[] {
    if (messages.length === 0) return nothing;
    return messages.map((message) => ({ ...message, file: shownName(this.#dir, message.file) }));
  }
}
