import { Command } from 'commander';
import { cliWording } from '../german/wording/cli.ts';
import { suggestWording as wording } from '../german/wording/suggest.ts';
import type { SuggestFlags } from './run-suggest.ts';

/** `lesesaal suggest`: names in the texts that no authority file knows. */
export const suggestCommand = (): Command =>
  new Command('suggest')
    .description(wording.description)
    .option(`--archive <${cliWording.values.folder}>`, cliWording.archiveOption, 'articles')
    .option('--json', wording.jsonOption)
    .action(async (flags: SuggestFlags) => {
      const { runSuggest } = await import('./run-suggest.ts');
      await runSuggest(flags);
    });
