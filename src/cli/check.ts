import type { Command } from 'commander';
import { cliWording as wording } from '../german/wording/cli.ts';
import { readArchive } from '../site/read-archive.ts';
import { messageSummary, printMessages, sortedMessages } from './print-messages.ts';

interface CheckOptions {
  readonly archive: string;
  readonly json: boolean | undefined;
}

/** Adds `lesesaal check`: all faults and open doubts of the archive, nothing written. */
export const addCheck = (program: Command): void => {
  program
    .command('check')
    .description(wording.check)
    .option('--archive <dir>', wording.archiveOption, 'articles')
    .option('--json', wording.checkJson)
    .action(async ({ archive: dir, json }: CheckOptions) => {
      const { archive, messages } = await readArchive(dir, { drafts: true });
      if (json === true) console.log(JSON.stringify(sortedMessages(messages), undefined, 2));
      process.exitCode = printMessages(json === true ? [] : messages) || (archive === undefined ? 1 : 0);
      const result = archive === undefined ? wording.notBuildable : wording.checked(archive.articles.length);
      console.error(`${messageSummary(messages)} ${result}`);
    });
};
