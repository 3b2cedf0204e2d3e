import { setImmediate } from 'node:timers/promises';
import type { SitePath } from '../../record/identifiers.ts';
import type { MadePages } from '../outputs/known-site.ts';
import { type Read, watchedEdition } from '../outputs/watched-edition.ts';
import { takingTurns } from '../taking-turns.ts';
import { type KindAtWork, kindKey, lookAt } from './look-at-kind.ts';
import { makeHere } from './make-here.ts';
import type { PageKind } from './page-adapters.ts';
import { pageKeys } from './page-keys.ts';
import type { PageMaking } from './page-making.ts';
import { areSendable, pagesInWorkers, type SentList } from './pages-in-workers.ts';
import { type PlannedPage, planPages } from './plan-pages.ts';
import { kindsInView, settleInView } from './settle-in-view.ts';

/** Fewer pages are rendered before a worker has loaded the templates. */
const worthWorkers = 200;

/**
 * Makes the pages whose inputs have changed, and keeps the others. What a page is made of is observed while it is
 * rendered: its key is the digest of exactly the parts of the edition that pages of its kind read. Where all that a
 * kind reads is known to be as before, not even the keys are reckoned. Returns what is to be known the next time.
 */
export const makePages = async (making: PageMaking): Promise<MadePages> => {
  const { edition, kinds, stage, rows, startPool, storedAuthority, inView } = making;
  const keyOf = pageKeys(edition, making.digests, making.codeKey);
  const workOf = new Map<PageKind, KindAtWork>();
  const render = ({ kind, number }: PlannedPage): string => {
    const note = (read: Read): void => workOf.get(kind)?.log.note(read);
    return kind.render(watchedEdition(edition, kind.list === undefined ? undefined : number, note), number);
  };
  const isKept = (page: PlannedPage): boolean => {
    const reads = workOf.get(page.kind)?.formerReads ?? [];
    if (reads.length === 0) return false;
    return stage.keep(page.path, keyOf(page, reads));
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
  const changedOf = async (some: readonly PageKind[]): Promise<readonly PlannedPage[]> => {
    const othersTurn = takingTurns();
    const works: KindAtWork[] = [];
    for (const kind of some) {
      works.push(look(kind));
      await othersTurn();
    }
    settle(works);
    return works.flatMap(({ pages }) => pages).filter((page) => !done.has(page.path) && !isKept(page));
  };
  if (inView !== undefined) settle(kindsInView(kinds, making.former, inView).map(look));
  const inWorkers: Promise<void>[] = [];
  /** The changed pages of a list that are to be made here, since they are too few for workers. */
  const sendMany = async (list: SentList): Promise<readonly PlannedPage[]> => {
    const own = kinds.filter((kind) => kind.list === list);
    const pages = await changedOf(own);
    if (pages.length < worthWorkers || storedAuthority === undefined || !areSendable(edition)) return pages;
    await startPool();
    const note = (read: Read): void => {
      for (const kind of own) workOf.get(kind)?.log.note(read);
    };
    /** Of what is known of a kind by now; a page of which that was not all is named again in the end. */
    const nameMade = (batch: readonly PlannedPage[]): void => {
      for (const page of batch) keyOf(page, workOf.get(page.kind)?.log.reads() ?? []);
    };
    const made = pagesInWorkers({ ...making, storedAuthority }, list, pages, note, nameMade);
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
    await makeHere(making, [...few, ...(await changedOf(others))], render);
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
      stage.setKey(page.path, keyOf(page, isSame ? formerReads : reads));
    }
    return [kind.name, { reads, key: kindKey(making, kind, reads), paths }] as const;
  });
  return { kinds: new Map(made), rows, frames: making.frames };
};
