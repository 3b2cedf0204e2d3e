import type { EntityKind } from '../../record/authority.ts';
import type { NameInArticle } from '../../record/findings.ts';
import type { EntityId } from '../../record/identifiers.ts';
import type { NameDetails, NameHead } from './stored-record.ts';

/** A name in an article whose sentence is read when it is asked for. */
export class StoredName implements NameInArticle {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly isAside: boolean;
  readonly isInDateline: boolean;
  readonly block: number | undefined;
  readonly roles: readonly string[];
  readonly #details: () => NameDetails;

  constructor([entity, kind, isAside, isInDateline, block, ...roles]: NameHead, details: () => NameDetails) {
    this.entity = entity;
    this.kind = kind;
    this.isAside = isAside;
    this.isInDateline = isInDateline;
    this.block = block ?? undefined;
    this.roles = roles;
    this.#details = details;
  }

  get sentence(): string | undefined {
    return this.#details().sentence;
  }

  get fragment(): string | undefined {
    return this.#details().fragment;
  }
}
