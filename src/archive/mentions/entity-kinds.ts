import type { AuthorityFiles, EntityKind } from '../../record/authority.ts';
import type { EntityId } from '../../record/identifiers.ts';

/** An entity with its kind, as a mention names it. */
export interface Meant {
  readonly id: EntityId;
  readonly kind: EntityKind;
}

/** What kind an entity is of. */
export type EntityKinds = Pick<ReadonlyMap<EntityId, EntityKind>, 'get'>;

/** The kind of every entity that an article may mention. */
export const entityKinds = (
  files: {
    readonly [Kind in 'persons' | 'organizations' | 'places']: readonly Meant[];
  } & Pick<AuthorityFiles, 'lookup'>,
): EntityKinds => {
  const { lookup } = files;
  const kinds = new Map(
    [lookup === undefined ? files.persons : [], files.organizations, files.places].flatMap((records) =>
      records.map(({ id, kind }) => [id, kind] as const),
    ),
  );
  return { get: (id) => kinds.get(id) ?? (lookup?.has(id) === true ? 'person' : undefined) };
};
