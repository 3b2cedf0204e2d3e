import process from 'node:process';
import { exitCodes } from './exit-codes.ts';
import { tellFailure } from './tell-failure.ts';

/** What nobody waits for may fail as well: a watcher, say, that the system lets watch no more files. */
export const tellUncaught = (): void => {
  process.on('uncaughtException', (error) => {
    tellFailure(error);
    process.exit(exitCodes.failed);
  });
};
