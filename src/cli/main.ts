import process from 'node:process';
import packageJson from '../../package.json' with { type: 'json' };
import { checkCommand } from './check.ts';
import { runProgram } from './run-program.ts';

await runProgram([checkCommand()], packageJson.version, process.argv.slice(2));
