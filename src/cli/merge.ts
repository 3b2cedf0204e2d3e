import { Command } from 'commander';
import process from 'node:process';
import { buildWording as wording } from '../german/wording/build.ts';
import type { MergeFlags } from './run-build.ts';

/** `lesesaal merge`: time shards → site. */
export const mergeCommand = (): Command =>
  new Command('merge')
    .description(wording.merge)
    .argument('<dir...>', wording.mergeArgument)
    .option('--out <dir>', wording.outOption, '_site')
    .option('--base-url <url>', wording.baseUrlOption)
    .option('--drafts', wording.mergeDraftsOption)
    .option('--no-cache', wording.noCacheOption)
    .option('--quiet', wording.quietOption)
    .action(async (dirs: readonly string[], flags: MergeFlags) => {
      const { runMerge } = await import('./run-build.ts');
      process.exitCode = await runMerge(dirs, flags);
    });
