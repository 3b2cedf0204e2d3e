import { Command, type ParseOptionsResult } from 'commander';
import { cliWording } from '../german/wording/cli.ts';
import { searchCommandWording as commandWording } from '../german/wording/search-command.ts';
import type { SearchFlags } from './run-search.ts';

/** Behind two hyphens stands an option, behind one a word that a query leaves out; `-h` alone asks for help. */
const isOption = (word: string): boolean => word.startsWith('--') || word === '-h';

class SearchCommand extends Command {
  override parseOptions(words: string[]): ParseOptionsResult {
    const { operands, unknown } = super.parseOptions(words);
    const end = unknown.includes('--') ? unknown.indexOf('--') : unknown.length;
    const doubtful = unknown.slice(0, end);
    return {
      operands: [...operands, ...doubtful.filter((word) => !isOption(word)), ...unknown.slice(end + 1)],
      unknown: doubtful.filter(isOption),
    };
  }
}

/** `lesesaal search`: the built site's own search, from the terminal. */
export const searchCommand = (): Command =>
  new SearchCommand('search')
    .description(commandWording.description)
    .argument(`<${cliWording.values.query}...>`, commandWording.queryArgument)
    .option(`--out <${cliWording.values.folder}>`, commandWording.outOption, '_site')
    .option('--json', commandWording.jsonOption)
    .option('--all', commandWording.allOption)
    .action(async (words: readonly string[], flags: SearchFlags) => {
      const { runSearch } = await import('./run-search.ts');
      await runSearch(words.join(' '), flags);
    });
