import process from 'node:process';
import packageJson from '../../package.json' with { type: 'json' };
import { buildCommand } from './build.ts';
import { checkCommand } from './check.ts';
import { followCommand } from './follow.ts';
import { importCommand } from './import.ts';
import { mergeCommand } from './merge.ts';
import { runProgram } from './run-program.ts';
import { searchCommand } from './search.ts';
import { serveCommand } from './serve.ts';
import { suggestCommand } from './suggest.ts';

const commands = [
  buildCommand(),
  checkCommand(),
  importCommand(),
  mergeCommand(),
  searchCommand(),
  serveCommand(),
  suggestCommand(),
];

await runProgram(commands, packageJson.version, process.argv.slice(2), [followCommand()]);
