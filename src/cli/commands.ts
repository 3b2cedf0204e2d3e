import type { Command } from 'commander';
import { buildCommand } from './build.ts';
import { checkCommand } from './check.ts';
import { importCommand } from './import.ts';
import { mergeCommand } from './merge.ts';
import { searchCommand } from './search.ts';
import { serveCommand } from './serve.ts';
import { suggestCommand } from './suggest.ts';
import { verifyCommand } from './verify.ts';

/** The commands that the help names, in its order. */
export const commands = (): readonly Command[] => [
  buildCommand(),
  checkCommand(),
  importCommand(),
  mergeCommand(),
  searchCommand(),
  serveCommand(),
  suggestCommand(),
  verifyCommand(),
];
