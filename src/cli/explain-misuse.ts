import type { CommanderError } from 'commander';
import { cliWording as wording } from '../german/wording/cli.ts';

/** What commander puts in quotation marks: the word it stumbled over. */
const quoted = /'([^']*)'/;

const suggested = /\(Did you mean (?:one of )?([^,?]+)/;

/** Says in German what was wrong with the words after `lesesaal`, and what was probably meant. */
export const explainMisuse = ({ code, message }: CommanderError): string => {
  const found = quoted.exec(message)?.[1] ?? '';
  const meant = suggested.exec(message)?.[1];
  switch (code) {
    case 'commander.unknownOption':
      // Behind a single hyphen stands a word that is left out, or the name of a file.
      return `${wording.unknownOption(found, meant)} ${/^-[^-]./.test(found) ? wording.notAnOption(found) : wording.seeHelp}`;
    case 'commander.unknownCommand':
      return `${wording.unknownCommand(found, meant)} ${wording.seeHelp}`;
    case 'commander.optionMissingArgument':
      return `${wording.missingValue(found)} ${wording.seeHelp}`;
    case 'commander.missingArgument':
      return `${wording.missingArgument(found)} ${wording.seeHelp}`;
    case 'commander.excessArguments':
      return `${wording.tooMany} ${wording.seeHelp}`;
    default:
      return message;
  }
};
