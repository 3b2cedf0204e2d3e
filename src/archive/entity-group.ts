import type { Authority } from '../record/authority.ts';
import type { Appearance, Companion, EntityGroup, ListedEntity, PrintedRole } from '../record/in-archive.ts';
import { noName } from './appearance-table.ts';
import { inDossierOrder } from './dossiers.ts';
import { appearancesOf, articleAt, type Grouping, isAsideAt, nameAt } from './grouping.ts';
import { madeAppearance } from './made-appearance.ts';
import { madeOnce } from './made-once.ts';
import { hasRoles, isAside, isReportedFrom } from './name-table.ts';
import { namedBeside } from './named-beside.ts';
import { rolesAsPrinted } from './roles-as-printed.ts';

const shownCompanions = 12;
const shownDatelines = 8;
const shownBelow = 10;

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
  readonly articles: number;
  readonly parent: Authority | undefined;
  readonly children: readonly ListedEntity[];
  readonly #grouping: Grouping;
  readonly #place: number;
  readonly #below: readonly number[];
  readonly #named = madeOnce(() => this.#all().filter((one) => !isAsideAt(this.#grouping, one)).length);
  // A page is named by these and shows them; they are few, unlike the appearances.
  readonly #companions = madeOnce(() => this.#beside((name) => !isAside(name), shownCompanions));
  readonly #reportedFrom = madeOnce(() => this.#beside(isReportedFrom, shownDatelines));
  readonly #printedRoles = madeOnce(() => this.#rolesAsPrinted());

  constructor(
    grouping: Grouping,
    place: number,
    entity: Authority,
    { parent, children, below }: EntityPlace,
  ) {
    this.entity = entity;
    this.articles = appearancesOf(grouping, place).length;
    this.parent = parent;
    this.children = children;
    this.#grouping = grouping;
    this.#place = place;
    this.#below = below;
  }

  /** In order of publication. */
  #all(): readonly number[] {
    return appearancesOf(this.#grouping, this.#place);
  }

  #ordered(): readonly number[] {
    const { entity } = this;
    const { articles } = this.#grouping;
    return entity.kind === 'topic'
      ? inDossierOrder(
          this.#all(),
          entity.order,
          (one) => articles[articleAt(this.#grouping, one)]?.article.id,
        )
      : this.#all();
  }

  #made(appearances: readonly number[]): readonly Appearance[] {
    return appearances.flatMap((one) => madeAppearance(this.#grouping, one) ?? []);
  }

  #beside(isCounted: (name: number) => boolean, most: number): readonly Companion[] {
    return namedBeside(this.#grouping, this.#place, isCounted, most);
  }

  #rolesAsPrinted(): readonly PrintedRole[] {
    const { names, appearances } = this.#grouping;
    const isPrinted = (one: number): boolean => hasRoles(names, appearances.names[one] ?? noName);
    return rolesAsPrinted(this.#made(this.#all().filter(isPrinted)));
  }

  get named(): number {
    return this.#named();
  }

  get isOnlyAside(): boolean {
    return this.named === 0;
  }

  get appearances(): readonly Appearance[] {
    return this.#made(this.#ordered());
  }

  shown(from: number, to: number): readonly Appearance[] {
    const ordered = this.#ordered();
    if (this.named === this.articles) return this.#made(ordered.slice(from, to));
    const isSetAside = (one: number): boolean => isAsideAt(this.#grouping, one);
    const own = ordered.filter((one) => !isSetAside(one));
    return this.#made([...own, ...ordered.filter(isSetAside)].slice(from, to));
  }

  get companions(): readonly Companion[] {
    return this.#companions();
  }

  get printedRoles(): readonly PrintedRole[] {
    return this.#printedRoles();
  }

  get reportedFrom(): readonly Companion[] {
    return this.#reportedFrom();
  }

  get reportsFromHere(): number {
    const isFromHere = (one: number): boolean => isReportedFrom(nameAt(this.#grouping, one));
    return this.entity.kind === 'place' ? this.#all().filter(isFromHere).length : 0;
  }

  get onlyBelow(): number {
    return this.#below.length;
  }

  get newestBelow(): readonly Appearance[] {
    const newestFirst = (one: number, other: number): number =>
      articleAt(this.#grouping, other) - articleAt(this.#grouping, one);
    return this.#made(this.#below.toSorted(newestFirst).slice(0, shownBelow));
  }
}
