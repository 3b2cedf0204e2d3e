import { Command } from 'commander';
import process from 'node:process';
import { cliWording } from '../german/wording/cli.ts';
import { buildWording as wording } from '../german/wording/build.ts';
import type { BuildFlags } from './run-build.ts';

/** `lesesaal build`: archive → site. Eleventy and the bundlers are loaded only when it runs. */
export const buildCommand = (): Command =>
  new Command('build')
    .description(wording.description)
    .option('--archive <dir>', cliWording.archiveOption, 'articles')
    .option('--out <dir>', wording.outOption, '_site')
    .option('--base-url <url>', wording.baseUrlOption)
    .option('--drafts', wording.draftsOption)
    .option('--no-cache', wording.noCacheOption)
    .option('--quiet', wording.quietOption)
    .action(async (flags: BuildFlags) => {
      const { runBuild } = await import('./run-build.ts');
      process.exitCode = await runBuild(flags);
    });
