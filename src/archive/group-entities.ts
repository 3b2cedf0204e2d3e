import type { Authority, AuthorityFiles, EntityKind } from '../record/authority.ts';
import type { EntityId } from '../record/identifiers.ts';
import type { NameInArticle } from '../record/findings.ts';
import type {
  Appearance,
  Companion,
  EntityGroup,
  EntityKindGroup,
  ListedArticle,
} from '../record/in-archive.ts';
import { inDossierOrder } from './dossiers.ts';
import { grouped } from './grouped.ts';
import { largest } from './largest.ts';
import { madeOnce } from './made-once.ts';
import { rolesAsPrinted } from './roles-as-printed.ts';
import { sortName } from './sort-name.ts';

const shownCompanions = 12;
const shownDatelines = 8;
const shownBelow = 10;

const collator = madeOnce(() => new Intl.Collator('de'));

/** German collation; persons by surname. */
const byName = (first: Authority, second: Authority): number =>
  collator().compare(sortName(first), sortName(second)) || (first.id < second.id ? -1 : 1);

/** Most names stand without an office. */
const noRoles: readonly string[] = [];

/** An entity in an article; a class, since a large archive has millions of them. */
class NamedAppearance implements Appearance {
  readonly listed: ListedArticle;
  readonly name: number;
  readonly roles: readonly string[];
  readonly isAside: boolean;

  constructor(listed: ListedArticle, name: number, { roles, isAside }: NameInArticle) {
    this.listed = listed;
    this.name = name;
    this.roles = roles.length === 0 ? noRoles : roles;
    this.isAside = isAside;
  }

  #own(): NameInArticle | undefined {
    return this.listed.names[this.name];
  }

  get sentence(): string | undefined {
    return this.#own()?.sentence;
  }

  get fragment(): string | undefined {
    return this.#own()?.fragment;
  }
}

const rememberedBy = <Key extends object, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    known.set(key, value);
    return value;
  };
};

const inDossier = (listed: ListedArticle): Appearance => ({
  listed,
  name: undefined,
  sentence: undefined,
  fragment: undefined,
  roles: [],
  isAside: false,
});

const kinds: readonly EntityKind[] = ['person', 'organization', 'place', 'topic'];

/** The kinds of which the authority files have records, in their order. */
export const kindsWithRecords = (files: AuthorityFiles): readonly EntityKind[] => {
  const persons = files.lookup?.count ?? files.persons.length;
  const records = [persons, files.organizations.length, files.places.length, files.topics.length];
  return kinds.filter((_, place) => (records[place] ?? 0) > 0);
};

/** The order of all pages about entities: by kind, then by German collation. */
export const byKindAndName = (first: Authority, second: Authority): number =>
  kinds.indexOf(first.kind) - kinds.indexOf(second.kind) || byName(first, second);

const parentOf = (entity: Authority): EntityId | undefined =>
  entity.kind === 'topic' || entity.kind === 'organization' ? entity.parent : undefined;

/**
 * All persons, organisations, places and topics with the articles that name them, by German collation. An
 * entity that no article names has its page too: the authority files may know more than the archive holds.
 */
export const groupByEntity = (
  { persons, organizations, places, topics }: AuthorityFiles,
  articles: readonly ListedArticle[],
): readonly EntityKindGroup[] => {
  const all = [...persons, ...organizations, ...places, ...topics].toSorted(byName);
  const placeOf = new Map(all.map(({ id }, place) => [id, place]));
  const entityOf = (id: EntityId): Authority | undefined => all[placeOf.get(id) ?? -1];
  const appearances = new Map<EntityId, Appearance[]>();
  const append = (id: EntityId, found: Appearance): void => {
    const known = appearances.get(id);
    if (known === undefined) appearances.set(id, [found]);
    else known.push(found);
  };
  /** Who is named in an article's own words, by their places in the alphabet. */
  const namedIn = rememberedBy(({ names }: ListedArticle): readonly number[] =>
    names.filter(({ isAside }) => !isAside).map(({ entity }) => placeOf.get(entity) ?? -1),
  );
  for (const listed of articles) {
    for (const [place, name] of listed.names.entries()) {
      append(name.entity, new NamedAppearance(listed, place, name));
    }
    for (const topic of listed.article.topics) append(topic, inDossier(listed));
  }
  const companionsFrom = (counts: ReadonlyMap<number, number>, most: number): readonly Companion[] =>
    largest(counts, most).flatMap(([other, count]) => {
      const entity = all[other];
      return entity === undefined ? [] : [{ entity, articles: count }];
    });
  const companionsOf = (id: EntityId, own: readonly Appearance[]): readonly Companion[] => {
    const counts = new Map<number, number>();
    for (const { listed, isAside } of own) {
      if (isAside) continue;
      for (const other of namedIn(listed)) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    counts.delete(placeOf.get(id) ?? -1);
    return companionsFrom(counts, shownCompanions);
  };
  const datelinePlaces = rememberedBy(({ names }: ListedArticle): readonly number[] => {
    const own = names.filter(({ isInDateline, kind }) => isInDateline && kind === 'place');
    return [...new Set(own.map(({ entity }) => placeOf.get(entity) ?? -1))];
  });
  const reportedFrom = (id: EntityId, own: readonly Appearance[]): readonly Companion[] => {
    const counts = new Map<number, number>();
    for (const { listed, isAside } of own) {
      if (isAside) continue;
      for (const place of datelinePlaces(listed)) {
        counts.set(place, (counts.get(place) ?? 0) + 1);
      }
    }
    counts.delete(placeOf.get(id) ?? -1);
    return companionsFrom(counts, shownDatelines);
  };
  const children = grouped(all, parentOf);
  /** What lies in the dossiers below one, at whatever depth; each dossier once. */
  const below = (id: EntityId): readonly Appearance[] => {
    const dossiers = new Set<EntityId>([id]);
    for (const dossier of dossiers) for (const child of children.get(dossier) ?? []) dossiers.add(child.id);
    dossiers.delete(id);
    return [...dossiers].flatMap((dossier) => appearances.get(dossier) ?? []);
  };
  const orderOf = new Map(articles.map(({ article }, place) => [article.id, place]));
  /** Of each dossier what lies in those below it and not in itself, each article once. */
  const onlyBelow = new Map(
    topics.map(({ id }) => {
      const known = new Set(appearances.get(id)?.map(({ listed }) => listed.article.id));
      const found = new Map(below(id).map((one) => [one.listed.article.id, one]));
      return [id, [...found.values()].filter(({ listed }) => !known.has(listed.article.id))] as const;
    }),
  );
  const newestFirst = (one: Appearance, other: Appearance): number =>
    (orderOf.get(other.listed.article.id) ?? 0) - (orderOf.get(one.listed.article.id) ?? 0);
  const groupOf = (entity: Authority): EntityGroup => {
    const found = appearances.get(entity.id) ?? [];
    const own =
      entity.kind === 'topic'
        ? inDossierOrder(found, entity.order, ({ listed }) => listed.article.id)
        : found;
    const parent = parentOf(entity);
    const companions = madeOnce(() => companionsOf(entity.id, own));
    const printedRoles = madeOnce(() => rolesAsPrinted(found));
    return {
      entity,
      appearances: own,
      articles: own.length,
      get isOnlyAside() {
        return own.every(({ isAside }) => isAside);
      },
      // What only the first page about it shows is reckoned when that is made.
      get companions() {
        return companions();
      },
      get printedRoles() {
        return printedRoles();
      },
      get reportedFrom() {
        return reportedFrom(entity.id, own);
      },
      get reportsFromHere() {
        const place = placeOf.get(entity.id) ?? -1;
        return entity.kind === 'place'
          ? own.filter(({ listed }) => datelinePlaces(listed).includes(place)).length
          : 0;
      },
      children: (children.get(entity.id) ?? []).map((child) => ({
        entity: child,
        articles: appearances.get(child.id)?.filter(({ isAside }) => !isAside).length ?? 0,
        onlyBelow: onlyBelow.get(child.id)?.length ?? 0,
      })),
      onlyBelow: onlyBelow.get(entity.id)?.length ?? 0,
      newestBelow: onlyBelow.get(entity.id)?.toSorted(newestFirst).slice(0, shownBelow) ?? [],
      parent: parent === undefined ? undefined : entityOf(parent),
    };
  };
  const ofKind = grouped(all, ({ kind }) => kind);
  return kinds.flatMap((kind) => {
    const entities = ofKind.get(kind) ?? [];
    return entities.length === 0 ? [] : [{ kind, groups: entities.map(groupOf) }];
  });
};
