import type { Edition } from '../../../templates/edition.ts';
import type { EntityId } from '../../record/identifiers.ts';
import type { Digester } from '../outputs/digest.ts';
import type { Frames } from '../outputs/frame.ts';
import type { MadePages } from '../outputs/known-site.ts';
import type { OutputStage } from '../outputs/output-stage.ts';
import type { SiteTable } from '../outputs/site-table.ts';
import type { Read } from '../outputs/watched-edition.ts';
import type { WorkerPool } from '../workers/pool.ts';
import type { PageKind } from './page-adapters.ts';
import type { WantedFirst } from './settle-in-view.ts';

/** What pages are made from, and what is known of those of the last time. */
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
  /**
   * The entities whose pages may be others where some articles are, by the places of these; undefined where that cannot
   * be told. It is asked while all around the articles is as before.
   */
  readonly touchedBy: (places: ReadonlySet<number>) => ReadonlySet<EntityId> | undefined;
  /** Names the code that pages of a kind are made with. */
  readonly codeKey: (kind: PageKind) => string;
  /** The pages of the last time. */
  readonly former: MadePages | undefined;
  /** The files of the last time. */
  readonly formerTable: SiteTable;
  readonly startPool: () => Promise<WorkerPool>;
  readonly cacheFolder: string;
  /** Under which the authority files lie in the cache, where they do. */
  readonly storedAuthority: string | undefined;
  /** What this thread may do while workers make pages. */
  readonly meanwhile: () => void;
  readonly inView?: WantedFirst | undefined;
}
