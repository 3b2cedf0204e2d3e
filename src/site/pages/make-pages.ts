import type { Edition } from '../../../templates/edition.ts';
import type { WantedPages } from '../../../eleventy.config.ts';
import type { Digester } from '../outputs/digest.ts';
import type { OutputStage } from '../outputs/output-stage.ts';
import { batches } from '../workers/batches.ts';
import type { WorkerPool } from '../workers/pool.ts';
import { digestRead, type Read, type ReadLog, readLog, watchedEdition } from '../outputs/watched-edition.ts';
import { hashOf } from '../reading/hash-of.ts';
import { areSendable, articlePagesInWorkers } from './article-pages-in-workers.ts';
import type { PlannedPage } from './plan-pages.ts';
import { renderWithEleventy } from './render-with-eleventy.ts';

export interface PageMaking {
  readonly edition: Edition;
  readonly pages: readonly PlannedPage[];
  readonly stage: OutputStage;
  readonly digests: Digester;
  /** Names the code that pages are made with. */
  readonly codeKey: string;
  /** What the pages of each kind read when they were made the last time. */
  readonly formerReads: ReadonlyMap<string, readonly Read[]>;
  readonly startPool: () => Promise<WorkerPool>;
  /** Where the records of the cache lie. */
  readonly records: string;
}

/** Eleventy takes half a second to load: fewer pages are rendered without it, from the same adapters. */
const worthEleventy = 300;

/** It keeps all it has rendered until its last page, and starts in a twentieth of a second once it is loaded. */
const mostForEleventy = 1000;

/** Fewer pages are rendered before a worker has loaded the templates. */
const worthWorkers = 200;

const isOfArticle = ({ kind }: PlannedPage): boolean => kind.list === 'articles';

const keyOf = (
  { edition, digests, codeKey }: PageMaking,
  { kind, number }: PlannedPage,
  reads: readonly Read[],
): string => {
  const own = kind.list === undefined ? undefined : number;
  return hashOf(
    `${codeKey} ${kind.name} ${reads.map((read) => `${read}=${digestRead(edition, read, own, digests)}`).join(' ')}`,
  ).slice(0, 20);
};

const wantedOf = (
  pages: readonly PlannedPage[],
  render: (page: PlannedPage) => string,
): readonly WantedPages[] => {
  const byKind = new Map<string, Map<number, PlannedPage>>();
  for (const page of pages) {
    const own = byKind.get(page.kind.name) ?? new Map<number, PlannedPage>();
    byKind.set(page.kind.name, own.set(page.number, page));
  }
  return Array.from(byKind, ([kind, own]) => {
    const page = (number: number): PlannedPage => {
      const found = own.get(number);
      if (found === undefined) throw new RangeError(`There is no page ${number} of ${kind}.`);
      return found;
    };
    return {
      kind,
      numbers: [...own.keys()],
      path: (number) => page(number).path,
      render: (number) => render(page(number)),
    };
  });
};

/** Renders pages in this thread: many lists by Eleventy, so many at a time that it holds few. */
const makeHere = async (
  stage: OutputStage,
  pages: readonly PlannedPage[],
  render: (page: PlannedPage) => string,
): Promise<void> => {
  const listing = pages.filter((page) => !isOfArticle(page));
  const byEleventy = listing.length >= worthEleventy ? listing : [];
  for (const page of byEleventy.length > 0 ? pages.filter(isOfArticle) : pages) {
    stage.add(page.path, { path: page.path, content: render(page) });
  }
  for (const some of batches(byEleventy, mostForEleventy)) {
    for (const file of await renderWithEleventy(wantedOf(some, render))) stage.add(file.path, file);
  }
};

/**
 * Makes the pages whose inputs have changed, and keeps the others. What a page is made of is observed while it is
 * rendered: its key is the digest of exactly the parts of the edition that pages of its kind read. Returns what
 * those are, by kind.
 */
export const makePages = async (making: PageMaking): Promise<ReadonlyMap<string, readonly Read[]>> => {
  const { edition, pages, stage, formerReads } = making;
  const logs = new Map<string, ReadLog>();
  for (const { kind } of pages) {
    if (!logs.has(kind.name)) logs.set(kind.name, readLog(formerReads.get(kind.name) ?? []));
  }
  const formerKeys = new Map<PlannedPage, string>();
  const render = (page: PlannedPage): string => {
    const { kind, number } = page;
    const note = (read: Read): void => logs.get(kind.name)?.note(read);
    return kind.render(watchedEdition(edition, kind.list === undefined ? undefined : number, note), number);
  };
  const isKept = (page: PlannedPage): boolean => {
    const reads = formerReads.get(page.kind.name);
    if (reads === undefined) return false;
    const key = keyOf(making, page, reads);
    formerKeys.set(page, key);
    return stage.keep(page.path, key);
  };
  const changed = pages.filter((page) => !isKept(page));
  const ofArticles = changed.filter(isOfArticle);
  const sent = ofArticles.length >= worthWorkers && areSendable(edition) ? ofArticles : [];
  const others = sent.length === 0 ? changed : changed.filter((page) => !isOfArticle(page));
  await Promise.all([
    sent.length > 0 &&
      articlePagesInWorkers(making, sent, (read) => {
        for (const { kind } of sent.slice(0, 1)) logs.get(kind.name)?.note(read);
      }),
    makeHere(stage, others, render),
  ]);
  const reads = new Map(Array.from(logs, ([kind, log]) => [kind, log.reads()]));
  for (const page of pages) {
    const own = reads.get(page.kind.name) ?? [];
    const isSame = own.join() === formerReads.get(page.kind.name)?.join();
    stage.setKey(page.path, (isSame ? formerKeys.get(page) : undefined) ?? keyOf(making, page, own));
  }
  return reads;
};
