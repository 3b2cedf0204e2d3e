import { type PagePaths, pagePaths } from '../outputs/page-paths.ts';
import { type Read, type ReadLog, readLog } from '../outputs/watched-edition.ts';
import { hashOf } from '../reading/hash-of.ts';
import type { PageKind } from './page-adapters.ts';
import type { PageMaking } from './page-making.ts';
import { type PlannedPage, planPages } from './plan-pages.ts';

/** What is told of each page by itself: of an article by its row, of an entity by the articles that changed. */
const toldByPage: ReadonlySet<Read> = new Set(['articles@0', 'entitySheets', 'entitySheets@0']);

/** Names what all pages of a kind read, without making it; undefined where that cannot be told. */
export const kindKey = (
  { fieldKey, codeKey, frames }: PageMaking,
  kind: PageKind,
  reads: readonly Read[],
): string | undefined => {
  const { list, name } = kind;
  const keys: string[] = [];
  // How many pages there are and where they lie is told by their list, whatever they read.
  for (const read of [list === 'articles' ? 'articles#' : (list ?? []), ...reads].flat()) {
    const isOwn = (list === 'articles' || list === 'entitySheets') && toldByPage.has(read);
    const key = isOwn ? frames.ground : fieldKey(read);
    if (key === undefined) return undefined;
    keys.push(`${read}=${key}`);
  }
  return hashOf(`${codeKey(kind)} ${name} ${keys.join(' ')}`);
};

/** A kind of page with what is known of its pages from the last time. */
export interface KindAtWork {
  readonly kind: PageKind;
  readonly formerReads: readonly Read[];
  readonly log: ReadLog;
  /** Those that are to be looked at one by one. */
  readonly pages: readonly PlannedPage[];
  /** All of them are there, and in this order, but for those that are looked at. */
  readonly paths: PagePaths;
}

/** The articles whose rows are others, where all that stands around the articles is as before. */
export const changedRows = ({ former, rows }: Pick<PageMaking, 'former' | 'rows'>): ReadonlySet<number> =>
  new Set([...rows.keys()].filter((place) => former?.rows[place] !== rows[place]));

const isSameFrame = ({ former, frames }: PageMaking): boolean => former?.frames.frame === frames.frame;

/** The articles whose pages may be others: the changed ones, and when lists may show something else, those that lead to them. */
const changedArticles = (making: PageMaking): ReadonlySet<number> => {
  const changed = changedRows(making);
  return isSameFrame(making) ? changed : new Set([...changed, ...making.leadingTo(changed)]);
};

/** Plans all pages of a kind; those of which nothing is kept are looked at. */
const plannedAnew = (
  { edition, stage }: PageMaking,
  kind: PageKind,
  isAsBefore: (page: PlannedPage) => boolean = () => false,
): Pick<KindAtWork, 'pages' | 'paths'> => {
  const planned = planPages(edition, [kind]);
  return {
    pages: planned.filter((page) => !isAsBefore(page) || !stage.keepAsBefore(page.path)),
    paths: pagePaths(planned.map(({ path }) => path)),
  };
};

/** Keeps what can be kept of a kind without making what its pages read; plans the rest. */
export const lookAt = (making: PageMaking, kind: PageKind): KindAtWork => {
  const { edition, stage, former, rows } = making;
  const known = former?.kinds.get(kind.name);
  const formerReads = known?.reads ?? [];
  const own = { kind, formerReads, log: readLog(formerReads) };
  const isSame = known?.key !== undefined && known.key === kindKey(making, kind, known.reads);
  if (known === undefined || !isSame || (kind.list === 'articles' && known.paths.length !== rows.length)) {
    return { ...own, ...plannedAnew(making, kind) };
  }
  if (kind.list === 'entitySheets' && !isSameFrame(making)) {
    const touched = making.touchedBy(changedRows(making));
    const isTouched = ({ number }: PlannedPage): boolean => {
      const id = edition.entitySheets[number]?.group.entity.id;
      return id === undefined || touched === undefined || touched.has(id);
    };
    return { ...own, ...plannedAnew(making, kind, (page) => !isTouched(page)) };
  }
  const changed = kind.list === 'articles' ? changedArticles(making) : undefined;
  const pages: PlannedPage[] = [];
  for (const [number, place] of known.paths.placesIn(making.formerTable).entries()) {
    if (changed?.has(number) !== true && stage.keepPlace(place)) continue;
    const path = known.paths.at(number);
    if (path !== undefined) pages.push({ kind, number, path });
  }
  return { ...own, pages, paths: known.paths };
};
