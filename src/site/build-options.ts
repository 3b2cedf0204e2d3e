import type { BuildStage } from './build-outcome.ts';
import type { InView } from './in-view.ts';
import type { ReachStep } from './publish/publishing-step.ts';

export interface BuildOptions {
  /** Folder of the archive, absolute or from the working folder. */
  readonly archiveDir: string;
  /** Folder to build into; what is in it becomes the new site. */
  readonly outDir: string;
  /** Goes before the one that `archive.yaml` names; ends with a slash. */
  readonly baseUrl: string | undefined;
  /** Whether articles that are not yet published are taken in. */
  readonly drafts: boolean;
  /** Whether the site is one of several parts: what it loses may be in another. */
  readonly isPart?: boolean;
  /** Whether nothing of former builds may be used; the cache is deleted and made anew. */
  readonly noCache?: boolean;
  /**
   * Does what belongs to the build beside its site. As long as it has not come to its end, the next build does not
   * take the site for unchanged.
   */
  readonly complete?: () => void;
  /** Pages that are made before all others, and told of when they are certain. */
  readonly inView?: InView | undefined;
  readonly onStage: (stage: BuildStage) => void;
  readonly reach: ReachStep;
}
