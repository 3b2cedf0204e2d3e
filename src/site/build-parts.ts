import type { Archive } from '../record/archive.ts';
import type { Message } from '../record/message.ts';
import type { PageKind } from './pages/page-adapters.ts';
import type { ArchiveFile, FoundFiles, ListingHelper } from './reading/archive-files.ts';
import type { ReadingCache } from './read-archive.ts';
import type { EditionIndexing } from './search/index-edition.ts';
import type { PrepareTask, Splits } from './search/prepare-task.ts';
import type { TextParts } from './search/text-parts.ts';
import type { WorkerPool } from './workers/pool.ts';

interface ReadArchive {
  /** Absent when its errors leave nothing to go on with. */
  readonly archive: Archive | undefined;
  readonly messages: readonly Message[];
  /** Names the content of the authority files, where the cache knows it. */
  readonly authorityKey?: string | undefined;
  /** Under which the authority files lie in the cache. */
  readonly storedAuthority?: string | undefined;
}

/** The parts of a build that reach outside; a test puts others in their place. */
export interface BuildParts {
  /** Names parts that make another site than the usual ones do: what is known of the one is not true of the other. */
  readonly variant?: string;
  /** The files of an archive on the disk; absent when it lies elsewhere. */
  readonly archiveFiles?: ((archiveDir: string, helper?: ListingHelper) => Promise<FoundFiles>) | undefined;
  readonly readArchive: (
    archiveDir: string,
    options: {
      readonly drafts: boolean;
      readonly baseUrl?: string | undefined;
      readonly cache: ReadingCache;
      readonly files?: readonly ArchiveFile[];
      readonly isWhole?: boolean;
    },
  ) => Promise<ReadArchive>;
  readonly loadPageKinds: () => Promise<readonly PageKind[]>;
  /**
   * Has a worker made ready to index beside everything else; undefined where that would take longer than it saves.
   * What it returns tells how it has split nouns of the articles meanwhile.
   */
  readonly prepareSearch?:
    | ((startSearcher: () => Promise<WorkerPool>, articles: PrepareTask) => (() => Splits) | undefined)
    | undefined;
  /** Has a worker load what it needs to index, while this thread finds out what there is to index. */
  readonly loadSearch?: ((startSearcher: () => Promise<WorkerPool>) => void) | undefined;
  /** Loads what makes pages, while others read. */
  readonly preparePages?: () => void;
  /** From so many articles on an archive is large; a test takes that way with few. */
  readonly largeFrom?: number;
  readonly indexSearch: (indexing: EditionIndexing) => Promise<TextParts>;
}
