import { type Command, CommanderError, type Option } from 'commander';

const isOptionOf = ({ options }: Command, word: string): boolean =>
  word === '--help' || options.some(({ long }) => word === long);

const missingValue = ({ flags }: Option): CommanderError =>
  new CommanderError(2, 'commander.optionMissingArgument', `option '${flags}' argument missing`);

/**
 * Behind an option that takes a value stands one. An empty word is none: a script's variable was not set, and the folder
 * it meant is not the one it works in. Nor is the next option; a folder of such a name is written `./--json`.
 */
export const expectValues = (command: Command): Command => {
  for (const option of command.options.filter(({ required }) => required)) {
    option.argParser((word) => {
      if (word === '' || isOptionOf(command, word)) throw missingValue(option);
      return word;
    });
  }
  return command;
};

/** Gathers the paths that a command is given; an empty word is none. */
export const expectPaths =
  (name: string) =>
  (word: string, before: readonly string[] | undefined): readonly string[] => {
    if (word !== '') return [...(before ?? []), word];
    throw new CommanderError(2, 'commander.missingArgument', `missing required argument '${name}'`);
  };
