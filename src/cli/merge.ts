import { Command } from 'commander';
import { cliWording } from '../german/wording/cli.ts';
import process from 'node:process';
import { buildWording as wording } from '../german/wording/build.ts';
import { expectPaths } from './expect-value.ts';
import type { MergeFlags } from './run-build.ts';

/** `lesesaal merge`: time shards → site. */
export const mergeCommand = (): Command =>
  new Command('merge')
    .description(wording.merge)
    .argument(
      `<${cliWording.values.folder}...>`,
      wording.mergeArgument,
      expectPaths(cliWording.values.folder),
    )
    .option(`--out <${cliWording.values.folder}>`, wording.outOption, '_site')
    .option(`--base-url <${cliWording.values.address}>`, wording.baseUrlOption)
    .option('--drafts', wording.mergeDraftsOption)
    .option('--no-cache', wording.noCacheOption)
    .option('--quiet', wording.quietOption)
    .action(async (dirs: readonly string[], flags: MergeFlags) => {
      const { runMerge } = await import('./run-build.ts');
      process.exitCode = await runMerge(dirs, flags);
    });
