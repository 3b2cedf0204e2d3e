import type { ArticleId } from '../../record/identifiers.ts';
import type { Frames } from './frame.ts';
import type { PagePaths } from './page-paths.ts';
import type { SiteTable } from './site-table.ts';
import type { Read } from './watched-edition.ts';

/** The pages of one kind. */
export interface MadeKind {
  /** What they read of the edition. */
  readonly reads: readonly Read[];
  /** Names all that they read, of the own article of each nothing; absent where that cannot be told. */
  readonly key: string | undefined;
  /** In the order of their list. */
  readonly paths: PagePaths;
}

/** The pages of a site, by their kinds. */
export interface MadePages {
  readonly kinds: ReadonlyMap<string, MadeKind>;
  /** By article what its page shows besides what lists may show of all. */
  readonly rows: readonly string[];
  readonly frames: Frames;
}

/** What the cache knows of a published site. */
export interface SiteState {
  /** Stands in the site's marker too: a site whose marker says otherwise is not the one that is known. */
  readonly stand: string;
  /** Names everything the site was made from. */
  readonly input: string;
  /** Its files, and the key of every unit: a hash of exactly what it was made from. */
  readonly table: SiteTable;
  readonly made: MadePages;
  /** Articles that it shows as drafts and that were never published in its place. */
  readonly drafts: readonly ArticleId[];
  readonly textParts: ReadonlyMap<string, ArticleId>;
  readonly articles: number;
  readonly pages: number;
}
