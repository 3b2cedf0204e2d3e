import type { SitePath } from '../../record/identifiers.ts';
import type { OutputStage } from '../outputs/output-stage.ts';
import type { MadePages } from '../outputs/known-site.ts';
import type { PagePaths } from '../outputs/page-paths.ts';
import type { SettledPage } from '../in-view.ts';
import type { PageKind } from './page-adapters.ts';
import type { PlannedPage } from './plan-pages.ts';

/** Pages that are wanted before all others. */
export interface WantedFirst {
  readonly paths: ReadonlySet<SitePath>;
  readonly settle: (pages: readonly SettledPage[]) => void;
}

/** Kinds of pages of which one was in view the last time it was made. */
export const kindsInView = (
  kinds: readonly PageKind[],
  former: MadePages | undefined,
  { paths: wanted }: WantedFirst,
): readonly PageKind[] =>
  kinds.filter(
    ({ name }) =>
      former?.kinds
        .get(name)
        ?.paths.all()
        .some((path) => wanted.has(path)) === true,
  );

interface Looked {
  /** Those that are to be looked at one by one. */
  readonly pages: readonly PlannedPage[];
  readonly paths: PagePaths;
}

/** Makes the pages in view of some kinds, or finds them to be as before, and says so of all of them at once. */
export const settleInView = (
  kinds: readonly Looked[],
  { paths: wanted, settle }: WantedFirst,
  {
    stage,
    isKept,
    render,
    done,
  }: {
    readonly stage: OutputStage;
    readonly isKept: (page: PlannedPage) => boolean;
    readonly render: (page: PlannedPage) => string;
    /** Those that are settled; more come to be. */
    readonly done: Set<SitePath>;
  },
): void => {
  const settled: SettledPage[] = [];
  for (const { pages, paths } of kinds) {
    const ownPages = new Map(pages.map((page) => [page.path, page]));
    for (const path of paths.all()) {
      if (!wanted.has(path) || done.has(path)) continue;
      done.add(path);
      const page = ownPages.get(path);
      if (page === undefined || isKept(page)) {
        settled.push({ path });
        continue;
      }
      const content = render(page);
      stage.add(path, { path, content });
      settled.push(stage.written.has(path) ? { path, content } : { path });
    }
  }
  if (settled.length > 0) settle(settled);
};
