import process from 'node:process';
import { diskWording } from '../german/wording/disk.ts';
import { hasCode } from '../site/has-code.ts';
import { exitCodes } from './exit-codes.ts';

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : error.name);

/**
 * Whoever reads the output of a command may leave before its end, as `head` does. What goes to the standard output is
 * all that a command is asked for, so that it ends with its reader, without a word; and with one where it goes to a file
 * that takes no more. The error output only accompanies the work, which goes on.
 */
export const endWithReader = (): void => {
  process.stdout.on('error', (error) => {
    if (hasCode(error, 'EPIPE')) process.exit(exitCodes.readerLeft);
    process.stderr.write(`${diskWording.output(codeOf(error))}\n`);
    process.exit(exitCodes.failed);
  });
  process.stderr.on('error', () => {});
};
