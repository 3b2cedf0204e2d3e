import { Command } from 'commander';
import { cliWording as wording } from '../german/wording/cli.ts';
import { buildCommand } from './build.ts';
import { addCheck } from './check.ts';
import { serveCommand } from './serve.ts';

const program = new Command('lesesaal').description(wording.description);

program.addCommand(buildCommand());
addCheck(program);
program.addCommand(serveCommand());

await program.parseAsync();
