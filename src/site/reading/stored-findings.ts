import type { EntityKind } from '../../record/authority.ts';
import type { Findings, NameInArticle } from '../../record/findings.ts';
import type { EntityId } from '../../record/identifiers.ts';
import type { RecordSource } from './record-source.ts';
import type { NameDetails, NameHead, StoredRecord } from './stored-record.ts';

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
class StoredFindings implements Findings {
  readonly #record: StoredRecord;
  readonly #source: RecordSource;
  #names: readonly StoredName[] | undefined;

  constructor(record: StoredRecord, source: RecordSource) {
    this.#record = record;
    this.#source = source;
  }

  get words(): number {
    return this.#record.words;
  }

  get opening(): string | undefined {
    return this.#source.card(this.#record.place).opening;
  }

  get names(): readonly NameInArticle[] {
    const { details, place } = this.#record;
    this.#names ??= details.names.map(
      (name, index) => new StoredName(name, () => this.#source.card(place).names[index]),
    );
    return this.#names;
  }

  get mentions(): Findings['mentions'] {
    return this.#source.mentions(this.#record.place);
  }
}

export const storedFindings = (record: StoredRecord, source: RecordSource): Findings =>
  new StoredFindings(record, source);
