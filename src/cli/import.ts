import { Command } from 'commander';
import { cliWording } from '../german/wording/cli.ts';
import { importWording as wording } from '../german/wording/intake.ts';
import { expectPaths } from './expect-value.ts';
import type { ImportFlags } from './run-import.ts';

/** `lesesaal import`: raw text → draft articles. */
export const importCommand = (): Command =>
  new Command('import')
    .description(wording.description)
    .argument(`<${cliWording.values.file}...>`, wording.fileArgument, expectPaths(cliWording.values.file))
    .option(`--archive <${cliWording.values.folder}>`, cliWording.archiveOption, 'articles')
    .option('--json', wording.jsonOption)
    .option('--dry-run', wording.dryRunOption)
    .action(async (paths: readonly string[], flags: ImportFlags) => {
      const { runImport } = await import('./run-import.ts');
      await runImport(paths, flags);
    });
