import type { Edition } from '../../../templates/edition.ts';
import type { WantedPages } from '../../../eleventy.config.ts';
import type { Digester } from '../outputs/digest.ts';
import type { OutputStage } from '../outputs/output-stage.ts';
import { digestRead, type Read, type ReadLog, readLog, watchedEdition } from '../outputs/watched-edition.ts';
import { hashOf } from '../reading/hash-of.ts';
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
}

/** Eleventy takes half a second to load: fewer pages are rendered without it, from the same adapters. */
const worthEleventy = 300;

/** Its articles would all stay in memory until the last one is rendered. */
const isForEleventy = ({ kind }: PlannedPage): boolean => kind.list !== 'articles';

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
  const readsOf = ({ kind }: PlannedPage): readonly Read[] => logs.get(kind.name)?.reads() ?? [];
  const render = (page: PlannedPage): string => {
    const { kind, number } = page;
    const note = (read: Read): void => logs.get(kind.name)?.note(read);
    return kind.render(watchedEdition(edition, kind.list === undefined ? undefined : number, note), number);
  };
  const changed = pages.filter(
    (page) => !formerReads.has(page.kind.name) || !stage.keep(page.path, keyOf(making, page, readsOf(page))),
  );
  const listing = changed.filter(isForEleventy);
  const isMuch = listing.length >= worthEleventy;
  for (const page of isMuch ? changed.filter((one) => !isForEleventy(one)) : changed) {
    stage.add(page.path, { path: page.path, content: render(page) });
  }
  if (isMuch) {
    for (const file of await renderWithEleventy(wantedOf(listing, render))) stage.add(file.path, file);
  }
  for (const page of pages) stage.setKey(page.path, keyOf(making, page, readsOf(page)));
  return new Map(Array.from(logs, ([kind, log]) => [kind, log.reads()]));
};
