import { checkWording as wording } from '../german/wording/check.ts';
import { nearest } from '../parse/nearest.ts';
import type { ParsedAuthority } from '../parse/parse-authority.ts';
import { takenAliases } from '../parse/taken-aliases.ts';
import type { Path } from '../parse/yaml-text.ts';
import type {
  Authority,
  OrganizationAuthority,
  PersonAuthority,
  PlaceAuthority,
  TopicAuthority,
} from '../record/authority.ts';
import type { EntityId } from '../record/identifiers.ts';
import { errorAt, type Message, warningAt } from '../record/message.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkPeriods } from './check-periods.ts';
import { foldName } from './mentions/fold-name.ts';
import { placeName } from '../parse/place-name.ts';
import { type PlacedRecord, placedRecords } from './placed-record.ts';

/** The authority files of an archive as they were read. */
export interface ParsedAuthorities {
  readonly persons: ParsedAuthority<PersonAuthority>;
  readonly organizations: ParsedAuthority<OrganizationAuthority>;
  readonly places: ParsedAuthority<PlaceAuthority>;
  readonly topics: ParsedAuthority<TopicAuthority>;
}

/** An id names one entity in all files, because articles refer to it without saying of which kind it is. */
const checkIds = (placed: readonly PlacedRecord[]): readonly Message[] => {
  const first = new Map<EntityId, PlacedRecord>();
  return placed.flatMap((one) => {
    const { id } = one.record;
    const before = first.get(id);
    if (before !== undefined) {
      const text = wording.entityIdTwice(id, placeName(before.placeOf(['id'])));
      return [errorAt(one.placeOf(['id']), 'entity-id-used-twice', text)];
    }
    first.set(id, one);
    return [];
  });
};

interface NameUse extends PlacedRecord {
  readonly path: Path;
}

const placedNames = ({
  name,
  variants,
  formerNames,
}: Authority): readonly { readonly name: string; readonly path: Path }[] => [
  { name, path: ['name'] },
  ...variants.map((variant, index) => ({ name: variant, path: ['variants', index] })),
  ...formerNames.map((former, index) => ({ name: former.name, path: ['formerNames', index, 'name'] })),
];

/** Two records of one kind with the same name are homonyms: linking must be told, not guess. */
const checkNames = (placed: readonly PlacedRecord[]): readonly Message[] => {
  const uses = new Map<string, NameUse>();
  return placed.flatMap(({ record, placeOf }) =>
    placedNames(record).flatMap(({ name, path }) => {
      const key = foldName(name);
      const before = uses.get(key) ?? { record, placeOf, path };
      uses.set(key, before);
      if (before.record === record) return [];
      const text = wording.sharedName(name, before.record.id, placeName(before.placeOf(before.path)));
      return [warningAt(placeOf(path), 'shared-name', text)];
    }),
  );
};

const parentOf = (record: Authority): EntityId | undefined =>
  record.kind === 'topic' || record.kind === 'organization' ? record.parent : undefined;

/** The ids from a record upwards until one repeats; undefined when the line ends. */
const circle = (id: EntityId, parents: ReadonlyMap<EntityId, EntityId | undefined>) => {
  const line: EntityId[] = [id];
  for (let above = parents.get(id); above !== undefined; above = parents.get(above)) {
    if (above === id) return [...line, id];
    if (line.includes(above)) return undefined;
    line.push(above);
  }
  return undefined;
};

const checkParents = (authority: ParsedAuthority): readonly Message[] => {
  const placed = placedRecords(authority);
  const parents = new Map(placed.map(({ record }) => [record.id, parentOf(record)]));
  return placed.flatMap(({ record, placeOf }) => {
    const parent = parentOf(record);
    if (parent === undefined) return [];
    if (!parents.has(parent)) {
      if (authority.otherIds?.includes(parent) === true) return [];
      const text = wording.unknownParent(parent, nearest(parent, parents.keys()));
      return [errorAt(placeOf(['parent']), 'unknown-parent', text)];
    }
    const round = circle(record.id, parents);
    return round === undefined
      ? []
      : [errorAt(placeOf(['parent']), 'cyclic-parent', wording.cyclicParent(round))];
  });
};

/** Holds the authority files against each other: ids, names, numbers and parents; and the numbers and dates of each record. */
export const checkAuthority = (authorities: ParsedAuthorities): readonly Message[] => {
  const { persons, organizations, places, topics } = authorities;
  const files = [persons, organizations, places, topics];
  const kinds = files.map(placedRecords);
  return [
    ...files.flatMap(({ messages }) => messages),
    ...checkIds(kinds.flat()),
    ...kinds.flatMap(takenAliases),
    ...kinds.flatMap(checkNames),
    ...kinds.flatMap(checkNumbers),
    ...files.flatMap(checkParents),
    ...kinds.flat().flatMap(({ record, placeOf }) => checkPeriods(record, placeOf)),
  ];
};
