import { Command } from 'commander';
import { cliWording } from '../german/wording/cli.ts';
import { searchCommandWording as commandWording } from '../german/wording/search-command.ts';
import type { SearchFlags } from './run-search.ts';

/** `lesesaal search`: the built site's own search, from the terminal. */
export const searchCommand = (): Command =>
  new Command('search')
    .description(commandWording.description)
    .argument(`<${cliWording.values.query}>`, commandWording.queryArgument)
    .option(`--out <${cliWording.values.folder}>`, commandWording.outOption, '_site')
    .option('--json', commandWording.jsonOption)
    .option('--all', commandWording.allOption)
    .action(async (query: string, flags: SearchFlags) => {
      const { runSearch } = await import('./run-search.ts');
      await runSearch(query, flags);
    });
