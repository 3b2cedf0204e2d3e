import { Command } from 'commander';
import process from 'node:process';
import { cliWording as wording } from '../german/wording/cli.ts';
import { isError } from '../record/message.ts';
import { readArchive } from '../site/read-archive.ts';
import { exitCodes } from './exit-codes.ts';
import { printMessages, sortedMessages } from './print-messages.ts';

interface CheckFlags {
  readonly archive: string;
  readonly json?: true;
}

const runCheck = async ({ archive: dir, json }: CheckFlags): Promise<void> => {
  const { messages } = await readArchive(dir, { drafts: true });
  const errors = messages.filter(isError).length;
  if (json === true) process.stdout.write(`${JSON.stringify(sortedMessages(messages), undefined, 2)}\n`);
  else printMessages(messages);
  process.stderr.write(`${wording.summary(errors, messages.length - errors)}\n`);
  process.exitCode = errors === 0 ? exitCodes.fine : exitCodes.faults;
};

/** `lesesaal check`: all faults and open doubts of the archive, nothing written. */
export const checkCommand = (): Command =>
  new Command('check')
    .description(wording.check)
    .option('--archive <DIR>', wording.archiveOption, 'articles')
    .option('--json', wording.checkJson)
    .action(runCheck);
