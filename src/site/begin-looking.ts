import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { madeOnce } from '../archive/made-once.ts';
import { lookAtClaimed, lookAtFiles, type LookedAt, readList } from '../start/look-at-files.js';
import {
  claimEntry,
  claimPart,
  isAllTaken,
  type ListedEntries,
  type LookOrder,
  newShares,
} from '../start/look-beside.js';
import { listFile } from './outputs/listed-files.ts';
import { inPackage } from './package-root.ts';
import type { ListingHelper } from './reading/archive-files.ts';

/** A build's first look at files. */
export interface Looking {
  /** Whether the files of the published site are as they were written; undefined when nothing is known of them. */
  readonly site: () => Promise<LookedAt | undefined>;
  /** Lists a part of the archive, where that helps. */
  readonly helper: ListingHelper | undefined;
}

/** A list of so many bytes has about five thousand files: until then a thread takes longer to start than to look. */
const worthThread = 400_000;

interface Answers {
  readonly listed: ListedEntries;
  readonly looked: LookedAt | undefined;
}

/** What the thread says under a name, or something else where it ends without a word. */
const answerOf = <Name extends keyof Answers>(
  worker: Worker,
  name: Name,
  otherwise: Answers[Name],
): Promise<Answers[Name]> =>
  new Promise((resolve) => {
    worker.on('message', (answer: Partial<Answers>) => {
      if (name in answer) resolve(answer[name] ?? otherwise);
    });
    worker.on('error', () => {
      resolve(otherwise);
    });
    worker.on('exit', () => {
      resolve(otherwise);
    });
  });

/** @param look what is shared with the thread */
const lookTogether = (look: LookOrder): Looking => {
  const { shares, site } = look;
  const worker = new Worker(inPackage('src/start/look-beside.js'), { workerData: { look }, execArgv: [] });
  const listed = answerOf(worker, 'listed', []);
  const looked = answerOf(worker, 'looked', undefined);
  const lookHere = (): LookedAt | undefined => {
    const list = isAllTaken(shares) ? undefined : readList(site.file);
    return list && lookAtClaimed(site.folder, list, claimPart(shares));
  };
  return {
    site: madeOnce(async () => {
      const here = lookHere();
      const beside = await looked;
      return beside && { ...beside, others: [...(here?.others ?? []), ...beside.others] };
    }),
    helper: { claim: claimEntry(shares), listed: listed.then((entries) => new Map(entries)) },
  };
};

/**
 * Begins to look at what a build starts from: a large site in two threads, of which the other one goes on while this one
 * reads; a small one when it is asked.
 *
 * @param archive the folder whose files are listed
 */
export const beginLooking = (cacheFolder: string, target: string, archive: string | undefined): Looking => {
  const file = listFile(cacheFolder);
  const isLarge = (statSync(file, { throwIfNoEntry: false })?.size ?? 0) >= worthThread;
  if (isLarge) return lookTogether({ shares: newShares(), archive, site: { folder: target, file } });
  const here = madeOnce(() => lookAtFiles(target, file));
  return { site: () => Promise.resolve(here()), helper: undefined };
};
