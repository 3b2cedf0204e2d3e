import { Command } from 'commander';
import { cliWording } from '../german/wording/cli.ts';
import { buildWording } from '../german/wording/build.ts';
import { previewWording as wording } from '../german/wording/preview.ts';
import type { ServeFlags } from './run-serve.ts';

/** `lesesaal serve`: a preview on this machine that follows every change. */
export const serveCommand = (): Command =>
  new Command('serve')
    .description(wording.description)
    .option(`--archive <${cliWording.values.folder}>`, cliWording.archiveOption, 'articles')
    .option(`--out <${cliWording.values.folder}>`, buildWording.outOption, '_site')
    .option(`--port <${cliWording.values.port}>`, wording.portOption)
    .option('--drafts', buildWording.draftsOption)
    .action(async (flags: ServeFlags) => {
      const { runServe } = await import('./run-serve.ts');
      await runServe(flags);
    });
