import type { Edition } from '../../templates/edition.ts';
import type { Archive } from '../record/archive.ts';
import type { ArticleId } from '../record/identifiers.ts';
import type { Message } from '../record/message.ts';
import type { PageKind } from './pages/page-adapters.ts';
import type { ReadingCache } from './read-archive.ts';

interface ReadArchive {
  /** Absent when its errors leave nothing to go on with. */
  readonly archive: Archive | undefined;
  readonly messages: readonly Message[];
}

/** The files of the search that hold the text of one article each, with its id. */
export type TextParts = ReadonlyMap<string, ArticleId>;

/** The parts of a build that reach outside; a test puts others in their place. */
export interface BuildParts {
  readonly readArchive: (
    archiveDir: string,
    options: { readonly drafts: boolean; readonly cache: ReadingCache },
  ) => Promise<ReadArchive>;
  readonly loadPageKinds: () => Promise<readonly PageKind[]>;
  /** Writes the search index into a folder that is yet to be made. */
  readonly indexSearch: (edition: Edition, stagingFolder: string) => Promise<TextParts>;
}
