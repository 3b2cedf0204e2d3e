import { Command } from 'commander';
import process from 'node:process';
import { cliWording } from '../german/wording/cli.ts';
import { buildWording as wording } from '../german/wording/build.ts';
import type { BuildFlags } from './run-build.ts';

const defaultOut = '_site';

/** Shards are not put where the site is. */
const outOf = ({ out, shard }: BuildFlags): string =>
  out === defaultOut && shard !== undefined ? `_teile/${shard}` : out;

/** `lesesaal build`: archive → site. Eleventy and the bundlers are loaded only when it runs. */
export const buildCommand = (): Command =>
  new Command('build')
    .description(wording.description)
    .option(`--archive <${cliWording.values.folder}>`, cliWording.archiveOption, 'articles')
    .option(`--out <${cliWording.values.folder}>`, wording.outOption, defaultOut)
    .option(`--base-url <${cliWording.values.address}>`, wording.baseUrlOption)
    .option('--drafts', wording.draftsOption)
    .option(`--shard <${cliWording.values.year}>`, wording.shardOption)
    .option('--no-cache', wording.noCacheOption)
    .option('--quiet', wording.quietOption)
    .action(async (flags: BuildFlags) => {
      const { runBuild } = await import('./run-build.ts');
      process.exitCode = await runBuild({ ...flags, out: outOf(flags) });
    });
