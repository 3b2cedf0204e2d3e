import type { Authority } from '../record/authority.ts';
import type {
  Appearance,
  Companion,
  EntityGroup,
  ListedEntity,
  PrintedRole,
} from '../record/entity-in-archive.ts';
import { noName } from './appearance-table.ts';
import type { ArticleId } from '../record/identifiers.ts';
import { inDossierOrder } from './dossiers.ts';
import { articleAt, type Grouping, isAsideAt, nameAt, type Stretch, stretchOf } from './grouping.ts';
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
 * An entity with all the archive has of it. Its appearances are columns of numbers until some are asked for, and those
 * are made anew whenever they are: of a large archive they would fill the memory.
 */
export class GroupOfEntity implements EntityGroup {
  readonly entity: Authority;
  readonly articles: number;
  readonly parent: Authority | undefined;
  readonly children: readonly ListedEntity[];
  readonly #grouping: Grouping;
  readonly #place: number;
  readonly #stretch: Stretch;
  readonly #below: readonly number[];
  readonly #named = madeOnce(() => this.articles - this.#count((one) => isAsideAt(this.#grouping, one)));
  readonly #order = madeOnce(() => this.#orderOnPages());
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
    this.#stretch = stretchOf(grouping, place);
    this.entity = entity;
    this.articles = this.#stretch.end - this.#stretch.first;
    this.parent = parent;
    this.children = children;
    this.#grouping = grouping;
    this.#place = place;
    this.#below = below;
  }

  /** Those of its appearances of which something holds, in order of publication. */
  #those(holds: (appearance: number) => boolean): readonly number[] {
    const found: number[] = [];
    for (let one = this.#stretch.first; one < this.#stretch.end; one += 1) if (holds(one)) found.push(one);
    return found;
  }

  #count(holds: (appearance: number) => boolean): number {
    let count = 0;
    for (let one = this.#stretch.first; one < this.#stretch.end; one += 1) if (holds(one)) count += 1;
    return count;
  }

  /** As pages show them; undefined where that is the order of publication. */
  #orderOnPages(): Uint32Array | undefined {
    const { entity } = this;
    if (entity.kind === 'topic') {
      if (entity.order.length === 0) return undefined;
      const all = this.#those(() => true);
      const idOf = (one: number): ArticleId | undefined =>
        this.#grouping.articles[articleAt(this.#grouping, one)]?.article.id;
      return Uint32Array.from(inDossierOrder(all, entity.order, idOf));
    }
    if (this.named === this.articles) return undefined;
    const isSetAside = (one: number): boolean => isAsideAt(this.#grouping, one);
    return Uint32Array.from([...this.#those((one) => !isSetAside(one)), ...this.#those(isSetAside)]);
  }

  #made(appearances: Iterable<number>): readonly Appearance[] {
    return Array.from(appearances, (one) => madeAppearance(this.#grouping, one) ?? []).flat();
  }

  #beside(isCounted: (name: number) => boolean, most: number): readonly Companion[] {
    return namedBeside(this.#grouping, this.#place, isCounted, most);
  }

  #rolesAsPrinted(): readonly PrintedRole[] {
    const { names, appearances } = this.#grouping;
    return rolesAsPrinted(
      this.#made(this.#those((one) => hasRoles(names, appearances.names[one] ?? noName))),
    );
  }

  get named(): number {
    return this.#named();
  }

  get isOnlyAside(): boolean {
    return this.named === 0;
  }

  shown(from: number, to: number): readonly Appearance[] {
    const order = this.#order();
    if (order !== undefined) return this.#made(order.subarray(from, to));
    const first = this.#stretch.first + from;
    const length = Math.max(0, Math.min(to, this.articles) - from);
    return this.#made(Array.from({ length }, (_, index) => first + index));
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
    return this.entity.kind === 'place' ? this.#count(isFromHere) : 0;
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
