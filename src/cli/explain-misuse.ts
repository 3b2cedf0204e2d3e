import type { CommanderError } from 'commander';
import { cliWording as wording } from '../german/wording/cli.ts';

/** What commander puts in quotation marks: the word it stumbled over. */
const quoted = /'([^']*)'/;

const suggested = /\(Did you mean (?:one of )?([^,?]+)/;

/**
 * Says in German what was wrong with the words after `lesesaal`, and what was probably meant.
 *
 * @param command whose words they are, and whose help tells more: `lesesaal build`
 */
export const explainMisuse = ({ code, message }: CommanderError, command: string): string => {
  const seeHelp = wording.seeHelp(command);
  const found = quoted.exec(message)?.[1] ?? '';
  const meant = suggested.exec(message)?.[1];
  switch (code) {
    case 'commander.unknownOption':
      // Behind a single hyphen stands a word that is left out, or the name of a file.
      return `${wording.unknownOption(found, meant)} ${/^-[^-]./.test(found) ? wording.notAnOption(found) : seeHelp}`;
    case 'commander.unknownCommand':
      return `${wording.unknownCommand(found, meant)} ${seeHelp}`;
    case 'commander.optionMissingArgument':
      return `${wording.missingValue(found)} ${seeHelp}`;
    case 'commander.missingArgument':
      return `${wording.missingArgument(found)} ${seeHelp}`;
    case 'commander.excessArguments':
      return `${wording.tooMany} ${seeHelp}`;
    default:
      return message;
  }
};
