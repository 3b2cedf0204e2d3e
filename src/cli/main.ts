import process from 'node:process';
import { type HowFar, howFar as farthest } from '../site/how-far.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { commands } from './commands.ts';
import { endWithReader } from './end-with-reader.ts';
import { followCommand } from './follow.ts';
import { runProgram } from './run-program.ts';
import { tellUncaught } from './tell-uncaught.ts';

/** @public Asked by what started the program. */
export const howFar = (): HowFar => farthest();

/** Runs the command that the arguments name. */
export const main = (): Promise<void> => {
  tellUncaught();
  endWithReader();
  return runProgram(commands(), packageJson.version, process.argv.slice(2), [followCommand()]);
};
