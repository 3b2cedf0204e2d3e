import type { Authority } from '../record/authority.ts';
import type {
  Appearance,
  Companion,
  EntityGroup,
  ListedArticle,
  ListedEntity,
  PrintedRole,
} from '../record/in-archive.ts';
import { type AppearanceTable, noName } from './appearance-table.ts';
import { inDossierOrder } from './dossiers.ts';
import { largest } from './largest.ts';
import { entityOf, hasRoles, isAside, isReportedFrom, type NameTable, rolesOf } from './name-table.ts';
import { rolesAsPrinted } from './roles-as-printed.ts';
import type { tallying } from './tallying.ts';

const shownCompanions = 12;
const shownDatelines = 8;
const shownBelow = 10;

/** What all groups of an archive are made from. */
export interface Grouping {
  readonly articles: readonly ListedArticle[];
  readonly names: NameTable;
  /** By the alphabet. */
  readonly entities: readonly Authority[];
  /** Of the entities of the names, where they stand in the alphabet; -1 for one that no authority file knows. */
  readonly placeInAlphabet: Int32Array;
  /** By the same order. */
  readonly appearances: AppearanceTable;
  readonly tally: ReturnType<typeof tallying>;
}

/** An entity in an article; a class, since a large archive has millions of them. */
class NamedAppearance implements Appearance {
  readonly listed: ListedArticle;
  readonly name: number;
  readonly isAside: boolean;
  readonly #names: NameTable;
  readonly #place: number;

  constructor(listed: ListedArticle, name: number, names: NameTable, place: number) {
    this.listed = listed;
    this.name = name;
    this.isAside = isAside(names.names[place] ?? 0);
    this.#names = names;
    this.#place = place;
  }

  get roles(): readonly string[] {
    return rolesOf(this.#names, this.#place);
  }

  get sentence(): string | undefined {
    return this.listed.names[this.name]?.sentence;
  }

  get fragment(): string | undefined {
    return this.listed.names[this.name]?.fragment;
  }
}

const inDossier = (listed: ListedArticle): Appearance => ({
  listed,
  name: undefined,
  sentence: undefined,
  fragment: undefined,
  roles: [],
  isAside: false,
});

/** Where an entity stands among others. */
export interface EntityPlace {
  readonly parent: Authority | undefined;
  readonly children: readonly ListedEntity[];
  /** Of a dossier: the appearances in those below it and not in itself, one of each article. */
  readonly below: readonly number[];
}

/**
 * An entity with all the archive has of it. Its appearances are columns of numbers until they are asked for, and made
 * anew whenever they are: of a large archive they would fill the memory.
 */
export class GroupOfEntity implements EntityGroup {
  readonly entity: Authority;
  readonly parent: Authority | undefined;
  readonly children: readonly ListedEntity[];
  readonly #grouping: Grouping;
  readonly #place: number;
  readonly #below: readonly number[];
  #named: number | undefined;

  constructor(
    grouping: Grouping,
    place: number,
    entity: Authority,
    { parent, children, below }: EntityPlace,
  ) {
    this.entity = entity;
    this.parent = parent;
    this.children = children;
    this.#grouping = grouping;
    this.#place = place;
    this.#below = below;
  }

  get #first(): number {
    return this.#grouping.appearances.starts[this.#place] ?? 0;
  }

  get #end(): number {
    return this.#grouping.appearances.starts[this.#place + 1] ?? 0;
  }

  /** The name at an appearance; nothing is said of what lies in a dossier. */
  #nameAt(slot: number): number {
    const { names, appearances } = this.#grouping;
    const place = appearances.names[slot] ?? noName;
    return place === noName ? 0 : (names.names[place] ?? 0);
  }

  #isAside(slot: number): boolean {
    return isAside(this.#nameAt(slot));
  }

  #slots(): readonly number[] {
    const first = this.#first;
    return Array.from({ length: this.articles }, (_, index) => first + index);
  }

  #articleAt(slot: number): readonly ListedArticle[] {
    const { articles, appearances } = this.#grouping;
    return articles.slice(appearances.articles[slot], (appearances.articles[slot] ?? 0) + 1);
  }

  #appearancesAt(slots: readonly number[]): readonly Appearance[] {
    const { names, appearances } = this.#grouping;
    return slots.flatMap((slot) => {
      const place = appearances.names[slot] ?? noName;
      return this.#articleAt(slot).map((listed) =>
        place === noName
          ? inDossier(listed)
          : new NamedAppearance(
              listed,
              place - (names.starts[appearances.articles[slot] ?? 0] ?? 0),
              names,
              place,
            ),
      );
    });
  }

  /** As the pages of a dossier have them, of all others in order of publication. */
  #ordered(): readonly number[] {
    const { entity } = this;
    const slots = this.#slots();
    return entity.kind === 'topic'
      ? inDossierOrder(slots, entity.order, (slot) => this.#articleAt(slot)[0]?.article.id)
      : slots;
  }

  get articles(): number {
    return this.#end - this.#first;
  }

  get named(): number {
    if (this.#named === undefined) {
      this.#named = 0;
      for (let slot = this.#first; slot < this.#end; slot += 1) if (!this.#isAside(slot)) this.#named += 1;
    }
    return this.#named;
  }

  get isOnlyAside(): boolean {
    return this.named === 0;
  }

  get appearances(): readonly Appearance[] {
    return this.#appearancesAt(this.#ordered());
  }

  shown(from: number, to: number): readonly Appearance[] {
    const slots = this.#ordered();
    const [own, others] =
      this.named === this.articles
        ? [slots, []]
        : [slots.filter((slot) => !this.#isAside(slot)), slots.filter((slot) => this.#isAside(slot))];
    return this.#appearancesAt([...own, ...others].slice(from, to));
  }

  #largest(tellOf: (count: (place: number) => void) => void, most: number): readonly Companion[] {
    const { entities, tally } = this.#grouping;
    const others = new Map(tally(tellOf));
    others.delete(this.#place);
    return largest(others, most).flatMap(([place, articles]) => {
      const entity = entities[place];
      return entity === undefined ? [] : [{ entity, articles }];
    });
  }

  /** Counts whom those articles name beside it that name it in their own words. */
  #beside(isCounted: (name: number) => boolean, most: number): readonly Companion[] {
    const { names, appearances, placeInAlphabet } = this.#grouping;
    return this.#largest((count) => {
      for (let slot = this.#first; slot < this.#end; slot += 1) {
        if (this.#isAside(slot)) continue;
        const article = appearances.articles[slot] ?? 0;
        const end = names.starts[article + 1] ?? 0;
        for (let at = names.starts[article] ?? 0; at < end; at += 1) {
          const name = names.names[at] ?? 0;
          const place = placeInAlphabet[entityOf(name)] ?? -1;
          if (place >= 0 && isCounted(name)) count(place);
        }
      }
    }, most);
  }

  get companions(): readonly Companion[] {
    return this.#beside((name) => !isAside(name), shownCompanions);
  }

  get reportedFrom(): readonly Companion[] {
    return this.#beside(isReportedFrom, shownDatelines);
  }

  get reportsFromHere(): number {
    return this.entity.kind === 'place'
      ? this.#slots().filter((slot) => isReportedFrom(this.#nameAt(slot))).length
      : 0;
  }

  get printedRoles(): readonly PrintedRole[] {
    const { names, appearances } = this.#grouping;
    const slots = this.#slots().filter((slot) => hasRoles(names, appearances.names[slot] ?? noName));
    return rolesAsPrinted(this.#appearancesAt(slots));
  }

  get onlyBelow(): number {
    return this.#below.length;
  }

  get newestBelow(): readonly Appearance[] {
    const { articles } = this.#grouping.appearances;
    const newest = this.#below.toSorted((one, other) => (articles[other] ?? 0) - (articles[one] ?? 0));
    return this.#appearancesAt(newest.slice(0, shownBelow));
  }
}
