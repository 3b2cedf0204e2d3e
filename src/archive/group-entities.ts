import {
  type Authority,
  type AuthorityFiles,
  type EntityKind,
  kindsOfEntities as kinds,
} from '../record/authority.ts';
import type { EntityId } from '../record/identifiers.ts';
import type { EntityKindGroup } from '../record/entity-in-archive.ts';
import type { ListedArticle } from '../record/in-archive.ts';
import { appearanceTable } from './appearance-table.ts';
import { GroupOfEntity } from './entity-group.ts';
import { grouped } from './grouped.ts';
import { articleAt, type Grouping, isAsideAt, stretchOf } from './grouping.ts';
import { madeOnce } from './made-once.ts';
import { type NameTable, nameTable } from './name-table.ts';
import { sortName } from './sort-name.ts';
import { tallying } from './tallying.ts';

const collator = madeOnce(() => new Intl.Collator('de'));

type Sorted = readonly [name: string, entity: Authority];

/** German collation; persons by surname. */
const byName = ([first, { id }]: Sorted, [second, { id: other }]: Sorted): number =>
  collator().compare(first, second) || (id < other ? -1 : 1);

const sorted = (entity: Authority): Sorted => [sortName(entity), entity];

/** The kinds of which the authority files have records, in their order. */
export const kindsWithRecords = (files: AuthorityFiles): readonly EntityKind[] => {
  const persons = files.lookup?.count ?? files.persons.length;
  const records = [persons, files.organizations.length, files.places.length, files.topics.length];
  return kinds.filter((_, place) => (records[place] ?? 0) > 0);
};

/** The order of all pages about entities: by kind, then by German collation. */
export const byKindAndName = (first: Authority, second: Authority): number =>
  kinds.indexOf(first.kind) - kinds.indexOf(second.kind) || byName(sorted(first), sorted(second));

const parentOf = (entity: Authority): EntityId | undefined =>
  entity.kind === 'topic' || entity.kind === 'organization' ? entity.parent : undefined;

type Children = ReadonlyMap<EntityId | undefined, readonly Authority[]>;

/** The dossiers below one, at whatever depth, each once. */
const dossiersBelow = (id: EntityId, children: Children): ReadonlySet<EntityId> => {
  const dossiers = new Set<EntityId>([id]);
  for (const dossier of dossiers) for (const child of children.get(dossier) ?? []) dossiers.add(child.id);
  dossiers.delete(id);
  return dossiers;
};

/**
 * All persons, organisations, places and topics with the articles that name them, by German collation. An
 * entity that no article names has its page too: the authority files may know more than the archive holds.
 */
export const groupByEntity = (
  { persons, organizations, places, topics }: AuthorityFiles,
  articles: readonly ListedArticle[],
  names: NameTable = nameTable(articles.length, (article) => articles[article]?.names ?? []),
): readonly EntityKindGroup[] => {
  const entities = [...persons, ...organizations, ...places, ...topics]
    .map(sorted)
    .sort(byName)
    .map(([, entity]) => entity);
  const placeOf = new Map(entities.map(({ id }, place) => [id, place]));
  const grouping: Grouping = {
    articles,
    names,
    entities,
    placeInAlphabet: Int32Array.from(names.entities, (id) => placeOf.get(id) ?? -1),
    appearances: appearanceTable(names, articles, placeOf),
    tally: tallying(entities.length),
  };
  const children: Children = grouped(entities, parentOf);
  const appearancesIn = (id: EntityId): readonly number[] => {
    const place = placeOf.get(id);
    if (place === undefined) return [];
    const { first, end } = stretchOf(grouping, place);
    return Array.from({ length: end - first }, (_, index) => first + index);
  };
  /** The appearances in the dossiers below one and not in itself, one of each article. */
  const belowOnly = (id: EntityId): readonly number[] => {
    const articleOf = (one: number): number => articleAt(grouping, one);
    const below = [...dossiersBelow(id, children)].flatMap(appearancesIn);
    const found = new Map(below.map((one) => [articleOf(one), one]));
    for (const own of below.length === 0 ? [] : appearancesIn(id)) found.delete(articleOf(own));
    return [...found.values()];
  };
  const below = new Map(topics.map(({ id }) => [id, belowOnly(id)]));
  const groups = entities.map((entity, place) => {
    const parent = parentOf(entity);
    return new GroupOfEntity(grouping, place, entity, {
      parent: parent === undefined ? undefined : entities[placeOf.get(parent) ?? -1],
      children: (children.get(entity.id) ?? []).map((child) => ({
        entity: child,
        articles: appearancesIn(child.id).filter((one) => !isAsideAt(grouping, one)).length,
        onlyBelow: below.get(child.id)?.length ?? 0,
      })),
      below: below.get(entity.id) ?? [],
    });
  });
  const ofKind = grouped(groups, ({ entity: { kind } }) => kind);
  return kinds.flatMap((kind) => {
    const own = ofKind.get(kind) ?? [];
    return own.length === 0 ? [] : [{ kind, groups: own }];
  });
};
