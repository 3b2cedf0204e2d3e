import process from 'node:process';
import { cliWording as wording } from '../german/wording/cli.ts';
import { isError } from '../record/message.ts';
import { readArchive } from '../site/read-archive.ts';
import { exitCodes } from './exit-codes.ts';
import { printMessages, sortedMessages } from './print-messages.ts';

export interface CheckFlags {
  readonly archive: string;
  readonly json?: true;
}

/** Runs `lesesaal check`. */
export const runCheck = async ({ archive: dir, json }: CheckFlags): Promise<void> => {
  const { messages } = await readArchive(dir, { drafts: true });
  const errors = messages.filter(isError).length;
  if (json === true) process.stdout.write(`${JSON.stringify(sortedMessages(messages), undefined, 2)}\n`);
  else printMessages(messages);
  process.stderr.write(`${wording.summary(errors, messages.length - errors)}\n`);
  process.exitCode = errors === 0 ? exitCodes.fine : exitCodes.faults;
};
