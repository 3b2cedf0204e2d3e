import { statSync } from 'node:fs';
import { madeOnce } from '../archive/made-once.ts';
import type { ListedFiles } from '../start/list-folder.js';
import { lookAtClaimed, lookAtFiles, type LookedAt, readList } from '../start/look-at-files.js';
import { claimEntry, claimPart, isAllTaken, newShares } from '../start/shares.js';
import { listFile } from './outputs/listed-files.ts';
import type { ListingHelper } from './reading/archive-files.ts';
import type { FileThread } from './workers/file-thread.ts';

/** A build's first look at files. */
export interface Looking {
  /** Whether the files of the published site are as they were written; undefined when nothing is known of them. */
  readonly site: () => Promise<LookedAt | undefined>;
  /** Lists a part of the archive, where that helps. */
  readonly helper: ListingHelper | undefined;
}

export interface FirstLook {
  readonly cacheFolder: string;
  /** The folder of the published site. */
  readonly site: string;
  /** The folder whose files are listed. */
  readonly archive: string | undefined;
  readonly startFileThread: () => Promise<FileThread>;
}

/** A list of so many bytes has about five thousand files: until then a thread takes longer to start than to look. */
const worthThread = 400_000;

const lookTogether = ({ cacheFolder, site, archive, startFileThread }: FirstLook): Looking => {
  const file = listFile(cacheFolder);
  const shares = newShares();
  const thread = startFileThread();
  const listed = async (): Promise<ReadonlyMap<string, ListedFiles>> =>
    archive === undefined
      ? new Map()
      : new Map(await (await thread).run<[string, ListedFiles][]>({ kind: 'list', archive, shares }));
  const looked = async (): Promise<LookedAt | undefined> =>
    (await thread).run<LookedAt | undefined>({ kind: 'look', site, file, shares });
  // What the thread has taken and does not tell is looked for again.
  const entries = listed().catch(() => new Map<string, ListedFiles>());
  const beside = looked().catch(() => undefined);
  const lookHere = (): LookedAt | undefined => {
    const list = isAllTaken(shares) ? undefined : readList(file);
    return list && lookAtClaimed(site, list, claimPart(shares));
  };
  return {
    site: madeOnce(async () => {
      const here = lookHere();
      const there = await beside;
      return there && { ...there, others: [...(here?.others ?? []), ...there.others] };
    }),
    helper: { claim: claimEntry(shares), listed: entries },
  };
};

/**
 * Begins to look at what a build starts from: at a large site in two threads, of which the other one goes on while this
 * one reads; at a small one when it is asked.
 */
export const beginLooking = (look: FirstLook): Looking => {
  const file = listFile(look.cacheFolder);
  const isLarge = (statSync(file, { throwIfNoEntry: false })?.size ?? 0) >= worthThread;
  if (isLarge) return lookTogether(look);
  const here = madeOnce(() => lookAtFiles(look.site, file));
  return { site: () => Promise.resolve(here()), helper: undefined };
};
