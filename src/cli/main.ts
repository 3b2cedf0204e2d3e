import { Command } from 'commander';
import { cliWording as wording } from '../german/wording/cli.ts';
import { addCheck } from './check.ts';

const program = new Command('lesesaal').description(wording.description);

addCheck(program);

await program.parseAsync();
