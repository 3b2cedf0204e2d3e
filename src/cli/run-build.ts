import process from 'node:process';
import { buildWording as wording } from '../german/wording/build.ts';
import type { BuildOutcome } from '../site/build-outcome.ts';
import { buildSite } from '../site/build-site.ts';
import { killAt } from '../site/publish/kill-at.ts';
import { isPublishingStep, publishingSteps } from '../site/publish/publishing-step.ts';
import { partsWithoutSearch, siteParts } from '../site/site-parts.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { printMessages } from './print-messages.ts';
import { showProgress } from './progress.ts';
import { readBaseUrl } from './read-base-url.ts';

export interface BuildFlags {
  readonly archive: string;
  readonly out: string;
  readonly baseUrl?: string;
  readonly drafts?: true;
  readonly cache: boolean;
  readonly quiet?: true;
}

const print = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const exitCodeOf = {
  built: exitCodes.fine,
  faulty: exitCodes.faults,
  refused: exitCodes.wrongUse,
  busy: exitCodes.wrongUse,
} as const satisfies Record<BuildOutcome['kind'], ExitCode>;

const report = (outcome: BuildOutcome, seconds: number, { out, quiet }: BuildFlags): void => {
  switch (outcome.kind) {
    case 'built':
      printMessages(outcome.messages);
      if (quiet !== true) print(wording.built(outcome.summary, seconds, out));
      break;
    case 'faulty':
      printMessages(outcome.messages);
      print(wording.notBuilt(outcome.messages.filter(({ severity }) => severity === 'error').length));
      break;
    case 'refused':
      print(wording.refused[outcome.refusal](outcome.target));
      break;
    case 'busy':
      print(wording.busy(outcome.holder.pid, outcome.holder.host, outcome.holder.lockFile));
      break;
  }
};

/** `LESESAAL_FAULT=ready` kills the build at that step, to try what the next command makes of it. */
const faultNamed = process.env['LESESAAL_FAULT'];

/** `LESESAAL_WITHOUT=search` builds no search index, to measure what the rest takes. */
const parts = process.env['LESESAAL_WITHOUT'] === 'search' ? partsWithoutSearch : siteParts;

const wrongUse = ({ baseUrl }: BuildFlags): string | undefined => {
  if (baseUrl !== undefined && readBaseUrl(baseUrl) === undefined) return wording.baseUrlExpected(baseUrl);
  if (faultNamed !== undefined && !isPublishingStep(faultNamed)) {
    return wording.unknownFault(faultNamed, publishingSteps.join(', '));
  }
  return undefined;
};

/** Runs `lesesaal build`; resolves to what it leaves to the shell. */
export const runBuild = async (flags: BuildFlags): Promise<ExitCode> => {
  const misuse = wrongUse(flags);
  if (misuse !== undefined) {
    print(misuse);
    return exitCodes.wrongUse;
  }
  const startedAt = performance.now();
  const progress = showProgress(process.stderr, flags.quiet === true);
  try {
    const outcome = await buildSite(
      {
        archiveDir: flags.archive,
        outDir: flags.out,
        baseUrl: flags.baseUrl === undefined ? undefined : readBaseUrl(flags.baseUrl),
        drafts: flags.drafts === true,
        noCache: !flags.cache,
        onStage: progress.stage,
        reach: killAt(faultNamed !== undefined && isPublishingStep(faultNamed) ? faultNamed : undefined),
      },
      parts,
    );
    progress.end();
    report(outcome, (performance.now() - startedAt) / 1000, flags);
    return exitCodeOf[outcome.kind];
  } finally {
    progress.end();
  }
};
