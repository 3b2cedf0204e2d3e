import process from 'node:process';
import { hasCode } from '../site/has-code.ts';
import { exitCodes } from './exit-codes.ts';

/**
 * Whoever reads the output of a command may leave before its end, as `head` does. What goes to the standard output is
 * all that a command is asked for, so that it ends with its reader, without a word. The error output only accompanies
 * the work, which goes on.
 */
export const endWithReader = (): void => {
  process.stdout.on('error', (error) => {
    if (!hasCode(error, 'EPIPE')) throw error;
    process.exit(exitCodes.readerLeft);
  });
  process.stderr.on('error', (error) => {
    if (!hasCode(error, 'EPIPE')) throw error;
  });
};
