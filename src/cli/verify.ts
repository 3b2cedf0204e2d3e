import { Command } from 'commander';
import { cliWording } from '../german/wording/cli.ts';
import { verifyWording as wording } from '../german/wording/verify.ts';
import type { VerifyFlags } from './run-verify.ts';

/** `lesesaal verify`: whether a built site is still as it was built. */
export const verifyCommand = (): Command =>
  new Command('verify')
    .description(wording.description)
    .option(`--out <${cliWording.values.folder}>`, wording.outOption, '_site')
    .option('--json', wording.jsonOption)
    .action(async (flags: VerifyFlags) => {
      const { runVerify } = await import('./run-verify.ts');
      await runVerify(flags);
    });
