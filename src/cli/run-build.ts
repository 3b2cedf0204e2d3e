import process from 'node:process';
import { buildWording as wording } from '../german/wording/build.ts';
import { baseUrlFault } from '../parse/base-url.ts';
import { isError } from '../record/message.ts';
import type { BuildOutcome } from '../site/build-outcome.ts';
import { buildSite } from '../site/build-site.ts';
import type { InView } from '../site/in-view.ts';
import { diskFault } from '../site/disk-fault.ts';
import { killAt } from '../site/publish/kill-at.ts';
import { isPublishingStep, type PublishingStep, publishingSteps } from '../site/publish/publishing-step.ts';
import { standingSite } from '../site/publish/standing-site.ts';
import { stopAt } from '../site/publish/stop-at.ts';
import { buildShard, type ShardOutcome } from '../site/shards/build-shard.ts';
import { mergeShards, type MergeOptions, type MergeOutcome } from '../site/shards/merge-shards.ts';
import { shardFolder } from '../site/shards/shard-folder.ts';
import { partsWithoutSearch, siteParts } from '../site/site-parts.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { printMessages } from './print-messages.ts';
import { showProgress } from './progress.ts';
import { readBaseUrl } from './read-base-url.ts';
import { tellFailure } from './tell-failure.ts';

export interface MergeFlags {
  readonly out: string;
  readonly baseUrl?: string;
  readonly drafts?: true;
  readonly cache: boolean;
  readonly quiet?: true;
}

export interface BuildFlags extends MergeFlags {
  readonly archive: string;
  readonly shard?: string;
}

type Outcome = BuildOutcome | ShardOutcome | MergeOutcome;

const print = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const exitCodeOf = {
  built: exitCodes.fine,
  faulty: exitCodes.faults,
  refused: exitCodes.wrongUse,
  busy: exitCodes.wrongUse,
  'no-shard': exitCodes.wrongUse,
  'no-shard-folder': exitCodes.wrongUse,
  'shard-twice': exitCodes.wrongUse,
  'other-drafts': exitCodes.wrongUse,
} as const satisfies Record<Outcome['kind'], ExitCode>;

/** The site of a shard lies in the shard's folder. */
const siteOf = ({ out, shard }: MergeFlags & Partial<BuildFlags>): string =>
  shard === undefined ? out : shardFolder(out).site;

const report = async (
  outcome: Outcome,
  seconds: number,
  flags: MergeFlags & Partial<BuildFlags>,
): Promise<void> => {
  const { out, quiet, archive = '', shard } = flags;
  switch (outcome.kind) {
    case 'built':
      printMessages(outcome.messages);
      if (quiet === true) break;
      print(wording.built(outcome.summary, seconds, siteOf(flags)));
      if (shard !== undefined) print(wording.shardBuilt(shard, out));
      break;
    case 'faulty':
      printMessages(outcome.messages);
      print(wording.notBuilt(outcome.messages.filter(isError).length, await standingSite(siteOf(flags))));
      break;
    case 'refused':
      print(wording.refused[outcome.refusal](outcome.target));
      break;
    case 'busy':
      print(wording.busy(outcome.holder.pid, outcome.holder.host, outcome.holder.lockFile));
      break;
    case 'no-shard':
      print(wording.noShard(shard ?? '', archive));
      break;
    case 'no-shard-folder':
      print(wording.noShardFolder(outcome.dir));
      break;
    case 'shard-twice':
      print(wording.shardTwice(outcome.shard, outcome.dirs[0] ?? '', outcome.dirs[1] ?? ''));
      break;
    case 'other-drafts': {
      const say = outcome.drafts ? wording.shardWithDrafts : wording.shardWithoutDrafts;
      print(say(outcome.shard, outcome.dir));
      break;
    }
  }
};

/** `LESESAAL_FAULT=ready` kills the build at that step, to try what the next command makes of it. */
const faultNamed = process.env['LESESAAL_FAULT'];

/** `LESESAAL_STOP=half-written` has the build stop there and wait, to look at what a preview shows meanwhile. */
const stopNamed = process.env['LESESAAL_STOP'];

const stepNamed = (name: string | undefined): PublishingStep | undefined =>
  name !== undefined && isPublishingStep(name) ? name : undefined;

/** `LESESAAL_WITHOUT=search` builds no search index, to measure what the rest takes. */
const parts = process.env['LESESAAL_WITHOUT'] === 'search' ? partsWithoutSearch : siteParts;

const wrongUse = ({ baseUrl }: MergeFlags): string | undefined => {
  const fault = baseUrl === undefined ? undefined : baseUrlFault(baseUrl);
  if (fault === 'no-address') return wording.baseUrlExpected(baseUrl ?? '');
  if (fault !== undefined) return wording.badBaseUrl(fault);
  const unknown = [faultNamed, stopNamed].find((name) => name !== stepNamed(name));
  return unknown === undefined ? undefined : wording.unknownFault(unknown, publishingSteps.join(', '));
};

/** What has become of the site when a build had to be given up; nothing where the disk does not say. */
const siteAfter = async (
  flags: MergeFlags & Partial<BuildFlags>,
  isRenewed: boolean,
): Promise<readonly string[]> => {
  try {
    return [wording.siteAfter[isRenewed ? 'renewed' : await standingSite(siteOf(flags))]];
  } catch {
    return [];
  }
};

/** Does the work with progress on the terminal, and reports what became of it. */
const run = async (
  flags: MergeFlags & Partial<BuildFlags>,
  work: (options: MergeOptions) => Promise<Outcome>,
): Promise<ExitCode> => {
  const misuse = wrongUse(flags);
  if (misuse !== undefined) {
    print(misuse);
    return exitCodes.wrongUse;
  }
  const startedAt = performance.now();
  const kill = killAt(stepNamed(faultNamed));
  const stop = stopAt(stepNamed(stopNamed));
  const progress = showProgress(process.stderr, flags.quiet === true);
  let isRenewed = false;
  try {
    const outcome = await work({
      outDir: flags.out,
      baseUrl: flags.baseUrl === undefined ? undefined : readBaseUrl(flags.baseUrl),
      drafts: flags.drafts === true,
      noCache: !flags.cache,
      onStage: progress.stage,
      reach: (step) => {
        isRenewed ||= step === 'in-place';
        kill(step);
        stop(step);
      },
    });
    progress.end();
    await report(outcome, (performance.now() - startedAt) / 1000, flags);
    return exitCodeOf[outcome.kind];
  } catch (error) {
    if (diskFault(error) === undefined) throw error;
    progress.end();
    tellFailure(error, await siteAfter(flags, isRenewed));
    return exitCodes.failed;
  } finally {
    progress.end();
  }
};

/** Runs `lesesaal build`; resolves to what it leaves to the shell. */
export const runBuild = (flags: BuildFlags, inView?: InView): Promise<ExitCode> =>
  run(flags, (options) => {
    const all = { ...options, archiveDir: flags.archive, inView };
    return flags.shard === undefined ? buildSite(all, parts) : buildShard(flags.shard, all, parts);
  });

/** Runs `lesesaal merge`; resolves to what it leaves to the shell. */
export const runMerge = (dirs: readonly string[], flags: MergeFlags): Promise<ExitCode> =>
  run(flags, (options) => mergeShards(dirs, options, parts));
