import type { NameInArticle } from '../record/findings.ts';
import type { EntityId } from '../record/identifiers.ts';
import { numbering } from './numbering.ts';

/** Whom and what every article names, as columns: in a large archive there are millions of names. */
export interface NameTable {
  /** Names mean entities by their places here. */
  readonly entities: readonly EntityId[];
  /** By article where its names begin; at the end where the last ones end. */
  readonly starts: Uint32Array;
  /** Of each name whom it means and how it stands there: see `entityOf`, `isAside` and `isReportedFrom`. */
  readonly names: Uint32Array;
  /** Of each name the block of the body in which it stands first, or that it stands in none: see `blockOf`. */
  readonly blocks: Uint32Array;
  readonly roles: readonly string[];
  /** The names that have an office, in their order, one with several of them several times. */
  readonly roleNames: Uint32Array;
  /** The office of each of these, by its place among the roles. */
  readonly roleNumbers: Uint32Array;
}

const aside = 1;
const reportedFrom = 2;
const bits = 2;

/** Whom a name means, by the place among the entities. */
export const entityOf = (name: number): number => name >>> bits;

/** Whether it stands only in what intake set aside. */
export const isAside = (name: number): boolean => (name & aside) !== 0;

/** Whether it is a place in the dateline. */
export const isReportedFrom = (name: number): boolean => (name & reportedFrom) !== 0;

const noBlock = 0xff_ff_ff_ff;

/** The block of the body in which a name stands first, by the place of the name. */
export const blockOf = ({ blocks }: NameTable, name: number): number | undefined => {
  const block = blocks[name] ?? noBlock;
  return block === noBlock ? undefined : block;
};

/** Where a number stands in a rising list, or where it would. */
const placeIn = (rising: Uint32Array, wanted: number): number => {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Whether a name has an office as printed; most have none. */
export const hasRoles = ({ roleNames }: NameTable, name: number): boolean =>
  roleNames[placeIn(roleNames, name)] === name;

/** The offices that a name has, as printed. */
export const rolesOf = ({ roles, roleNames, roleNumbers }: NameTable, name: number): readonly string[] => {
  const found: string[] = [];
  for (let place = placeIn(roleNames, name); roleNames[place] === name; place += 1) {
    found.push(roles[roleNumbers[place] ?? 0] ?? '');
  }
  return found;
};

/** What is known of the names of an article: they themselves, or the place of an article with the same in a former table. */
export type KnownNames = readonly NameInArticle[] | number;

const noTable: NameTable = {
  entities: [],
  starts: Uint32Array.of(0),
  names: new Uint32Array(0),
  blocks: new Uint32Array(0),
  roles: [],
  roleNames: new Uint32Array(0),
  roleNumbers: new Uint32Array(0),
};

/**
 * Makes a table of the names in so many articles.
 *
 * @param former a table of which rows are taken over
 */
export const nameTable = (
  articles: number,
  namesOf: (article: number) => KnownNames,
  former: NameTable = noTable,
): NameTable => {
  const entities = numbering(former.entities);
  const roles = numbering(former.roles);
  const starts = new Uint32Array(articles + 1);
  const names: number[] = [];
  const blocks: number[] = [];
  const roleNames: number[] = [];
  const roleNumbers: number[] = [];
  const take = ({ entity, kind, isAside: stands, isInDateline, block, roles: own }: NameInArticle): void => {
    for (const role of own) {
      roleNames.push(names.length);
      roleNumbers.push(roles.numberOf(role));
    }
    const here = (stands ? aside : 0) | (isInDateline && kind === 'place' ? reportedFrom : 0);
    names.push((entities.numberOf(entity) << bits) | here);
    blocks.push(block ?? noBlock);
  };
  const takeRow = (row: number): void => {
    const [from, to] = [former.starts[row] ?? 0, former.starts[row + 1] ?? 0];
    for (let place = placeIn(former.roleNames, from); (former.roleNames[place] ?? to) < to; place += 1) {
      roleNames.push((former.roleNames[place] ?? 0) - from + names.length);
      roleNumbers.push(former.roleNumbers[place] ?? 0);
    }
    for (let place = from; place < to; place += 1) {
      names.push(former.names[place] ?? 0);
      blocks.push(former.blocks[place] ?? noBlock);
    }
  };
  for (let article = 0; article < articles; article += 1) {
    const known = namesOf(article);
    if (typeof known === 'number') takeRow(known);
    else for (const name of known) take(name);
    starts[article + 1] = names.length;
  }
  return {
    entities: entities.texts(),
    starts,
    names: Uint32Array.from(names),
    blocks: Uint32Array.from(blocks),
    roles: roles.texts(),
    roleNames: Uint32Array.from(roleNames),
    roleNumbers: Uint32Array.from(roleNumbers),
  };
};

const entitiesWhere = (
  { entities, starts, names }: NameTable,
  article: number,
  holds: (name: number) => boolean,
): readonly EntityId[] => {
  const found: EntityId[] = [];
  for (const name of names.subarray(starts[article], starts[article + 1])) {
    const entity = entities[entityOf(name)];
    if (entity !== undefined && holds(name)) found.push(entity);
  }
  return found;
};

/** Whom an article names, each once, in the order of the first mention. */
export const entitiesIn = (table: NameTable, article: number): readonly EntityId[] =>
  entitiesWhere(table, article, () => true);

/** The same without those that are named only in what intake set aside. */
export const entitiesInOwnWords = (table: NameTable, article: number): readonly EntityId[] =>
  entitiesWhere(table, article, (name) => !isAside(name));

/** Whom articles name at all. */
export const namedIn = ({ entities, names }: NameTable): ReadonlySet<EntityId> => {
  const isNamed = new Uint8Array(entities.length);
  for (const name of names) isNamed[entityOf(name)] = 1;
  return new Set(entities.filter((_, place) => isNamed[place] === 1));
};
