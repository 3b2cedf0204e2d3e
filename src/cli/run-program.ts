import { Command, CommanderError } from 'commander';
import process from 'node:process';
import { cliWording as wording } from '../german/wording/cli.ts';
import { exitCodes } from './exit-codes.ts';
import { expectValues } from './expect-value.ts';
import { explainMisuse } from './explain-misuse.ts';
import { tellFailure } from './tell-failure.ts';

const titles: ReadonlyMap<string, string> = new Map(Object.entries(wording.helpTitles));
const usage: ReadonlyMap<string, string> = new Map(Object.entries(wording.usage));

/**
 * Help in German, and no word of commander's own on the way out: what went wrong is told in `runProgram`.
 *
 * @param onMisuse told of the command whose words were wrong
 */
const inGerman = (command: Command, onMisuse: (command: Command) => void): Command =>
  expectValues(command)
    .helpOption('-h, --help', wording.help)
    .configureHelp({
      styleTitle: (title) => titles.get(title) ?? title,
      styleOptionText: (text) => usage.get(text) ?? text,
      styleSubcommandText: (text) => usage.get(text) ?? text,
      optionDescription: ({ description, defaultValue }) =>
        typeof defaultValue === 'string' ? wording.withDefault(description, defaultValue) : description,
    })
    .configureOutput({ outputError: () => undefined })
    .exitOverride((error) => {
      onMisuse(command);
      throw error;
    })
    .allowExcessArguments(false);

/**
 * Runs the command that the arguments name. Wrong use ends with 2 and a suggestion, a fault of ours with 3 and
 * a request to report it, one of the machine with 3 and what mends it; for all else the command sets the exit code itself.
 *
 * @param hidden commands that the help does not list
 */
export const runProgram = async (
  commands: readonly Command[],
  version: string,
  words: readonly string[],
  hidden: readonly Command[] = [],
): Promise<void> => {
  const name = 'lesesaal';
  let misused = name;
  const noteMisused = (command: Command): void => {
    misused = command === program ? name : `${name} ${command.name()}`;
  };
  const program: Command = inGerman(new Command(name), noteMisused)
    .description(wording.description)
    .version(version, '-V, --version', wording.version)
    // Behind the name of a command `-Venezuela` is no `-V`.
    .enablePositionalOptions()
    .helpCommand(false);
  for (const command of commands) program.addCommand(inGerman(command, noteMisused));
  for (const command of hidden) program.addCommand(inGerman(command, noteMisused), { hidden: true });
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return;
      if (error.code !== 'commander.help') process.stderr.write(`${explainMisuse(error, misused)}\n`);
      process.exitCode = exitCodes.wrongUse;
      return;
    }
    tellFailure(error);
  }
};
