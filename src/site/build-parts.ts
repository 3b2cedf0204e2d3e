import type { Edition } from '../../templates/edition.ts';
import type { Archive } from '../record/archive.ts';
import type { Message } from '../record/message.ts';
import type { SiteFile } from '../record/site-file.ts';

interface ReadArchive {
  /** Absent when its errors leave nothing to go on with. */
  readonly archive: Archive | undefined;
  readonly messages: readonly Message[];
}

/** The parts of a build that reach outside; a test puts others in their place. */
export interface BuildParts {
  readonly readArchive: (archiveDir: string, options: { readonly drafts: boolean }) => Promise<ReadArchive>;
  readonly renderPages: (edition: Edition) => Promise<readonly SiteFile[]>;
  /** Adds the search index to the folder in which the site is being written. */
  readonly indexSearch: (edition: Edition, stagingFolder: string) => Promise<void>;
}
