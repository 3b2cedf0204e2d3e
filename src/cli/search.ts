import { Command } from 'commander';
import { searchCommandWording as commandWording } from '../german/wording/search-command.ts';
import type { SearchFlags } from './run-search.ts';

/** `lesesaal search`: the built site's own search, from the terminal. */
export const searchCommand = (): Command =>
  new Command('search')
    .description(commandWording.description)
    .argument('<QUERY>', commandWording.queryArgument)
    .option('--out <DIR>', commandWording.outOption, '_site')
    .option('--json', commandWording.jsonOption)
    .option('--all', commandWording.allOption)
    .action(async (query: string, flags: SearchFlags) => {
      const { runSearch } = await import('./run-search.ts');
      await runSearch(query, flags);
    });
