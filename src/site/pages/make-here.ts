import type { WantedPages } from '../../../eleventy.config.ts';
import type { OutputStage } from '../outputs/output-stage.ts';
import { writeInWorkers } from '../outputs/write-in-workers.ts';
import { takingTurns } from '../taking-turns.ts';
import { batches } from '../workers/batches.ts';
import type { WorkerPool } from '../workers/pool.ts';
import type { PlannedPage } from './plan-pages.ts';
import { renderWithEleventy } from './render-with-eleventy.ts';

interface Making {
  readonly stage: OutputStage;
  readonly startPool: () => Promise<WorkerPool>;
}

/** Eleventy takes half a second to load: fewer pages are rendered without it, from the same adapters. */
const worthEleventy = 300;

/** It keeps all it has rendered until its last page, and starts in a twentieth of a second once it is loaded. */
const mostForEleventy = 250;

const isOfArticle = ({ kind }: PlannedPage): boolean => kind.list === 'articles';

const wantedOf = (
  pages: readonly PlannedPage[],
  render: (page: PlannedPage) => Promise<string>,
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
 * Renders pages in this thread: many lists by Eleventy, so many at a time that it holds few, and written beside. Between
 * two pages others have their turn, such as those who have to hand workers their next task.
 */
export const makeHere = async (
  { stage, startPool }: Making,
  pages: readonly PlannedPage[],
  render: (page: PlannedPage) => string,
): Promise<void> => {
  const listing = pages.filter((page) => !isOfArticle(page));
  const byEleventy = listing.length >= worthEleventy ? listing : [];
  const othersTurn = takingTurns();
  const renderInTurn = async (page: PlannedPage): Promise<string> => {
    await othersTurn();
    return render(page);
  };
  for (const page of byEleventy.length > 0 ? pages.filter(isOfArticle) : pages) {
    stage.add(page.path, { path: page.path, content: await renderInTurn(page) });
  }
  let written = Promise.resolve();
  for (const some of batches(byEleventy, mostForEleventy)) {
    const files = await renderWithEleventy(wantedOf(some, renderInTurn));
    await written;
    written = writeInWorkers(stage, files, startPool);
    // What becomes of it is asked for later, or no more when the next pages cannot be rendered.
    written.catch(() => undefined);
  }
  await written;
};
