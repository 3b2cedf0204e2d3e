import { cliWording as wording } from '../german/wording/cli.ts';
import { isError, type Message } from '../record/message.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';

const byPlace = (first: Message, second: Message): number => {
  if (first.file !== second.file) return first.file < second.file ? -1 : 1;
  return first.line - second.line || first.column - second.column;
};

/** In the order of files, lines and columns, whatever order they were found in. */
export const sortedMessages = (messages: readonly Message[]): readonly Message[] =>
  messages.toSorted(byPlace);

/** `file:line:column  error|warning  text  rule-id`, which editors and terminals make clickable. */
export const messageLine = ({ file, line, column, severity, text, ruleId }: Message): string =>
  `${file}:${line}:${column}  ${severity}  ${text}  ${ruleId}`;

/**
 * Prints messages to stderr, sorted by their place. Returns the exit code they call for: warnings alone are
 * no fault.
 */
export const printMessages = (messages: readonly Message[]): ExitCode => {
  for (const message of sortedMessages(messages)) console.error(messageLine(message));
  return messages.some(isError) ? exitCodes.faults : exitCodes.fine;
};

/** How many errors and warnings there are, in words. */
export const messageSummary = (messages: readonly Message[]): string => {
  const errors = messages.filter(isError).length;
  return wording.summary(errors, messages.length - errors);
};
