import { letterOf } from '../../archive/by-letter.ts';
import { grouped } from '../../archive/grouped.ts';
import { foldName } from '../../archive/mentions/fold-name.ts';
import { madeOnce } from '../../archive/made-once.ts';
import { namesOf } from '../../archive/names-of.ts';
import { sortName } from '../../archive/sort-name.ts';
import type { Authority } from '../../record/authority.ts';
import type { ArticleId, EntityId } from '../../record/identifiers.ts';
import type { EntityGroup } from '../../record/entity-in-archive.ts';
import type { Letter } from '../../record/letter.ts';
import type { RegisterEntry } from '../../record/register.ts';

/** A reference to an article by its place in the archive. */
export interface PlacedReference {
  readonly article: number;
  readonly fragment?: string | undefined;
}

/** A heading before it is known on which page it stands; others are named by their anchors. */
export interface RegisterHeading {
  readonly heading: string;
  readonly letter: Letter;
  readonly anchor: string;
  readonly entity?: RegisterEntry['entity'];
  readonly references: readonly PlacedReference[];
  readonly more: number;
  readonly see: readonly string[];
  readonly seeAlso: readonly string[];
}

/** The name of a block in the body of an article, by the places of both. */
export type FragmentOf = (article: number, block: number) => string | undefined;

/** Names of the register as they were made before, of whose order and references some still hold. */
export interface KnownHeadings {
  /** The headings of entities of which nothing has changed. */
  readonly of: ReadonlyMap<EntityId, RegisterHeading>;
  /** By anchor the place of a heading, which it has in the same authority files whoever is named. */
  readonly places: ReadonlyMap<string, number>;
}

const nothingKnown: KnownHeadings = { of: new Map(), places: new Map() };

const shownReferences = 6;

const collator = madeOnce(() => new Intl.Collator('de', { ignorePunctuation: true }));

/** The order of the register. */
export const byHeading = (
  one: Pick<RegisterHeading, 'heading' | 'anchor'>,
  other: Pick<RegisterHeading, 'heading' | 'anchor'>,
): number => collator().compare(one.heading, other.heading) || (one.anchor < other.anchor ? -1 : 1);

/** `Maduro, Nicolás`: a person stands under the surname, in a printed index too. */
const headingOf = (entity: Authority): string => {
  if (entity.kind !== 'person') return entity.name;
  const [surname = '', name = ''] = sortName(entity).split(', ');
  const given = name.endsWith(surname) ? name.slice(0, -surname.length).trim() : '';
  return given === '' ? entity.name : `${surname}, ${given}`;
};

const ofEntity = (
  group: EntityGroup,
  placeOf: ReadonlyMap<ArticleId, number>,
  fragmentOf: FragmentOf,
): RegisterHeading => {
  const { entity, named } = group;
  const heading = headingOf(entity);
  return {
    heading,
    letter: letterOf(heading),
    anchor: entity.id,
    entity: { kind: entity.kind, id: entity.id },
    references: group.shown(0, Math.min(named, shownReferences)).map(({ listed, block }) => {
      const article = placeOf.get(listed.article.id) ?? -1;
      return { article, fragment: block === undefined ? undefined : fragmentOf(article, block) };
    }),
    more: Math.max(0, named - shownReferences),
    see: [],
    seeAlso: [],
  };
};

/** The order of the register, in which most headings have their place already. */
const byPlace =
  ({ places }: KnownHeadings) =>
  (one: RegisterHeading, other: RegisterHeading): number => {
    const [first, second] = [places.get(one.anchor), places.get(other.anchor)];
    return first === undefined || second === undefined ? byHeading(one, other) : first - second;
  };

/** How much of two headings must be alike for a reader who looks for one to see the other. */
const nearHeadings = 4;

/** Other names lead to the heading, unless they stand beside it anyway. */
const ofVariants = ({ entity }: EntityGroup): readonly RegisterHeading[] => {
  const beginning = (name: string): string => foldName(name).slice(0, nearHeadings);
  const own = [headingOf(entity), entity.name].map(beginning);
  const variants = namesOf(entity)
    .slice(1)
    .map((name, index) => ({ name, index }))
    .filter(({ name }) => entity.kind !== 'person' || !name.includes(' '))
    .filter(({ name }) => !own.includes(beginning(name)));
  return variants.map(({ name, index }) => ({
    heading: name,
    letter: letterOf(name),
    anchor: `${entity.id}.${index + 1}`,
    references: [],
    more: 0,
    see: [entity.id],
    seeAlso: [],
  }));
};

/** A name that one authority record has as a heading needs no reference from another's variant. */
const withoutRepetition = (headings: readonly RegisterHeading[]): readonly RegisterHeading[] => {
  const groups = grouped(headings, ({ heading }) => foldName(heading));
  return [...groups.values()].flatMap((same) => {
    const substantial = same.filter(({ see }) => see.length === 0);
    const [first] = same;
    if (substantial.length > 0) return substantial;
    return first === undefined ? [] : [{ ...first, see: [...new Set(same.flatMap(({ see }) => see))] }];
  });
};

/**
 * The names of the register in its order: all entities that articles name, and other forms of their names. They are
 * made of what lists may show of the articles alone.
 *
 * @param articles the ids of all articles, in the archive's order
 * @param known what holds of the names that were made before
 */
export const registerNames = (
  entities: readonly EntityGroup[],
  articles: readonly ArticleId[],
  fragmentOf: FragmentOf,
  known: KnownHeadings = nothingKnown,
): readonly RegisterHeading[] => {
  const placeOf = new Map(articles.map((id, place) => [id, place]));
  const own = (group: EntityGroup): RegisterHeading | undefined => {
    const before = known.of.get(group.entity.id);
    return before ?? (group.isOnlyAside ? undefined : ofEntity(group, placeOf, fragmentOf));
  };
  return withoutRepetition(
    entities.flatMap((group) => {
      const heading = own(group);
      return heading === undefined ? [] : [heading, ...ofVariants(group)];
    }),
  ).toSorted(byPlace(known));
};
