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
export const storedFindings = ({ words, names, place }: StoredRecord, source: RecordSource): Findings => ({
  words,
  get opening() {
    return source.card(place).opening;
  },
  names: names.map((name, index) => new StoredName(name, () => source.card(place).names[index])),
  get mentions() {
    return source.card(place).mentions;
  },
});
