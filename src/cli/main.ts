import process from 'node:process';
import { type HowFar, howFar as farthest } from '../site/how-far.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { buildCommand } from './build.ts';
import { checkCommand } from './check.ts';
import { endWithReader } from './end-with-reader.ts';
import { followCommand } from './follow.ts';
import { importCommand } from './import.ts';
import { mergeCommand } from './merge.ts';
import { runProgram } from './run-program.ts';
import { searchCommand } from './search.ts';
import { serveCommand } from './serve.ts';
import { suggestCommand } from './suggest.ts';
import { tellUncaught } from './tell-uncaught.ts';
import { verifyCommand } from './verify.ts';

/** @public Asked by what started the program. */
export const howFar = (): HowFar => farthest();

/** Runs the command that the arguments name. */
export const main = (): Promise<void> => {
  tellUncaught();
  endWithReader();
  return runProgram(
    [
      buildCommand(),
      checkCommand(),
      importCommand(),
      mergeCommand(),
      searchCommand(),
      serveCommand(),
      suggestCommand(),
      verifyCommand(),
    ],
    packageJson.version,
    process.argv.slice(2),
    [followCommand()],
  );
};
