import type { Edition } from '../../../templates/edition.ts';
import { setImmediate } from 'node:timers/promises';
import type { Digester } from '../outputs/digest.ts';
import type { OutputStage } from '../outputs/output-stage.ts';
import type { WorkerPool } from '../workers/pool.ts';
import { type Read, type ReadLog, readLog, watchedEdition } from '../outputs/watched-edition.ts';
import type { Frames } from '../outputs/frame.ts';
import { hashOf } from '../reading/hash-of.ts';
import type { SitePath } from '../../record/identifiers.ts';
import type { MadePages } from '../outputs/known-site.ts';
import { type PagePaths, pagePaths } from '../outputs/page-paths.ts';
import type { SiteTable } from '../outputs/site-table.ts';
import { areSendable, pagesInWorkers, type SentList } from './pages-in-workers.ts';
import type { PageKind } from './page-adapters.ts';
import { type PlannedPage, planPages } from './plan-pages.ts';
import { makeHere } from './make-here.ts';
import { pageKeys } from './page-keys.ts';
import { kindsInView, settleInView, type WantedFirst } from './settle-in-view.ts';

export interface PageMaking {
  readonly edition: Edition;
  readonly kinds: readonly PageKind[];
  readonly stage: OutputStage;
  readonly digests: Digester;
  /** Names what pages read without making it. */
  readonly fieldKey: (read: Read) => string | undefined;
  /** By article what its page shows besides what lists may show of all. */
  readonly rows: readonly string[];
  readonly frames: Frames;
  /** The articles whose pages lead to some others, by the places of all. */
  readonly leadingTo: (places: ReadonlySet<number>) => ReadonlySet<number>;
  /** Names the code that pages of a kind are made with. */
  readonly codeKey: (kind: PageKind) => string;
  /** The pages of the last time. */
  readonly former: MadePages | undefined;
  /** The files of the last time. */
  readonly formerTable: SiteTable;
  readonly startPool: () => Promise<WorkerPool>;
  /** Where the records of the cache lie. */
  readonly records: string;
  /** What this thread may do while workers make pages. */
  readonly meanwhile: () => void;
  readonly inView?: WantedFirst | undefined;
}

/** Fewer pages are rendered before a worker has loaded the templates. */
const worthWorkers = 200;

/** What an article's page reads of its own article is told by its row. */
const ownArticle: Read = 'articles@0';

/** Names what all pages of a kind read, without making it; undefined where that cannot be told. */
const kindKey = (
  { fieldKey, codeKey }: PageMaking,
  kind: PageKind,
  reads: readonly Read[],
): string | undefined => {
  const { list, name } = kind;
  const keys: string[] = [];
  // How many pages there are and where they lie is told by their list, whatever they read.
  for (const read of [list === 'articles' ? 'articles#' : (list ?? []), ...reads].flat()) {
    const key = list === 'articles' && read === ownArticle ? 'row' : fieldKey(read);
    if (key === undefined) return undefined;
    keys.push(`${read}=${key}`);
  }
  return hashOf(`${codeKey(kind)} ${name} ${keys.join(' ')}`);
};

/** A kind of page with what is known of its pages from the last time. */
interface KindAtWork {
  readonly kind: PageKind;
  readonly formerReads: readonly Read[];
  readonly log: ReadLog;
  /** Those that are to be looked at one by one. */
  readonly pages: readonly PlannedPage[];
  /** All of them are there, and in this order, but for those that are looked at. */
  readonly paths: PagePaths;
}

/**
 * The articles whose pages may be others, where all that stands around the articles is as before: those whose rows are
 * others, and when lists may show something else, those that lead to them.
 */
const changedArticles = ({ former, rows, frames, leadingTo }: PageMaking): ReadonlySet<number> => {
  const changed = new Set([...rows.keys()].filter((place) => former?.rows[place] !== rows[place]));
  return former?.frames.frame === frames.frame ? changed : new Set([...changed, ...leadingTo(changed)]);
};

/** Keeps what can be kept of a kind without making what its pages read; plans the rest. */
const lookAt = (making: PageMaking, kind: PageKind): KindAtWork => {
  const { edition, stage, former, rows } = making;
  const known = former?.kinds.get(kind.name);
  const formerReads = known?.reads ?? [];
  const log = readLog(formerReads);
  const isSame = known?.key !== undefined && known.key === kindKey(making, kind, known.reads);
  if (known === undefined || !isSame || (kind.list === 'articles' && known.paths.length !== rows.length)) {
    const pages = planPages(edition, [kind]);
    return { kind, formerReads, log, pages, paths: pagePaths(pages.map(({ path }) => path)) };
  }
  const changed = kind.list === 'articles' ? changedArticles(making) : undefined;
  const pages: PlannedPage[] = [];
  for (const [number, place] of known.paths.placesIn(making.formerTable).entries()) {
    if (changed?.has(number) !== true && stage.keepPlace(place)) continue;
    const path = known.paths.at(number);
    if (path !== undefined) pages.push({ kind, number, path });
  }
  return { kind, formerReads, log, pages, paths: known.paths };
};

/**
 * Makes the pages whose inputs have changed, and keeps the others. What a page is made of is observed while it is
 * rendered: its key is the digest of exactly the parts of the edition that pages of its kind read. Where all that a
 * kind reads is known to be as before, not even the keys are reckoned. Returns what is to be known the next time.
 */
export const makePages = async (making: PageMaking): Promise<MadePages> => {
  const { edition, kinds, stage, rows, startPool, inView } = making;
  const keyOf = pageKeys(edition, making.digests, making.codeKey);
  const workOf = new Map<PageKind, KindAtWork>();
  const formerKeys = new Map<PlannedPage, string>();
  const render = ({ kind, number }: PlannedPage): string => {
    const note = (read: Read): void => workOf.get(kind)?.log.note(read);
    return kind.render(watchedEdition(edition, kind.list === undefined ? undefined : number, note), number);
  };
  const isKept = (page: PlannedPage): boolean => {
    const reads = workOf.get(page.kind)?.formerReads ?? [];
    if (reads.length === 0) return false;
    const key = keyOf(page, reads);
    formerKeys.set(page, key);
    return stage.keep(page.path, key);
  };
  const look = (kind: PageKind): KindAtWork => {
    const work = workOf.get(kind) ?? lookAt(making, kind);
    workOf.set(kind, work);
    return work;
  };
  const done = new Set<SitePath>();
  const settle = (works: readonly KindAtWork[]): void => {
    if (inView !== undefined) settleInView(works, inView, { stage, isKept, render, done });
  };
  const changedOf = (some: readonly PageKind[]): readonly PlannedPage[] => {
    const works = some.map(look);
    settle(works);
    return works.flatMap(({ pages }) => pages).filter((page) => !done.has(page.path) && !isKept(page));
  };
  if (inView !== undefined) settle(kindsInView(kinds, making.former, inView).map(look));
  const inWorkers: Promise<void>[] = [];
  /** The changed pages of a list that are to be made here, since they are too few for workers. */
  const sendMany = async (list: SentList): Promise<readonly PlannedPage[]> => {
    const own = kinds.filter((kind) => kind.list === list);
    const pages = changedOf(own);
    if (pages.length < worthWorkers || !areSendable(edition)) return pages;
    await startPool();
    const note = (read: Read): void => {
      for (const kind of own) workOf.get(kind)?.log.note(read);
    };
    const made = pagesInWorkers(making, list, pages, note);
    // What becomes of them is asked for below.
    made.catch(() => undefined);
    inWorkers.push(made);
    // They are handed over before this thread gathers what lists are made of.
    await setImmediate();
    return [];
  };
  try {
    const few = [...(await sendMany('articles')), ...(await sendMany('entitySheets'))];
    const others = kinds.filter(({ list }) => list !== 'articles' && list !== 'entitySheets');
    await makeHere(making, [...few, ...changedOf(others)], render);
    if (inWorkers.length > 0) making.meanwhile();
  } finally {
    await Promise.allSettled(inWorkers);
  }
  await Promise.all(inWorkers);
  const atWork = kinds.flatMap((kind) => workOf.get(kind) ?? []);
  const made = atWork.map(({ kind, log, formerReads, pages, paths }) => {
    const reads = log.reads();
    const isSame = reads.join() === formerReads.join();
    // Pages that were kept unseen need a key of their own only where the kind reads something else now.
    const toKey = isSame || pages.length === paths.length ? pages : planPages(edition, [kind]);
    for (const page of toKey) {
      stage.setKey(page.path, (isSame ? formerKeys.get(page) : undefined) ?? keyOf(page, reads));
    }
    return [kind.name, { reads, key: kindKey(making, kind, reads), paths }] as const;
  });
  return { kinds: new Map(made), rows, frames: making.frames };
};
