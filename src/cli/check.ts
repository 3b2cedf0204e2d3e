import { Command } from 'commander';
import { cliWording as wording } from '../german/wording/cli.ts';
import type { CheckFlags } from './run-check.ts';

/** `lesesaal check`: all faults and open doubts of the archive, nothing written. */
export const checkCommand = (): Command =>
  new Command('check')
    .description(wording.check)
    .option(`--archive <${wording.values.folder}>`, wording.archiveOption, 'articles')
    .option('--json', wording.checkJson)
    .action(async (flags: CheckFlags) => {
      const { runCheck } = await import('./run-check.ts');
      await runCheck(flags);
    });
