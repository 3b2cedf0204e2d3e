import process from 'node:process';
import type { Message } from '../record/message.ts';
import { oneLine } from './one-line.ts';

const byPlace = (one: Message, other: Message): number => {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
};

/** In the order of files, lines and columns, whatever order they were found in. */
export const sortedMessages = (messages: readonly Message[]): readonly Message[] =>
  messages.toSorted(byPlace);

/** Prints to stderr, sorted by place: `file:line:column  error|warning  text  rule-id`, clickable in editors. */
export const printMessages = (messages: readonly Message[]): void => {
  for (const { file, line, column, severity, text, ruleId } of sortedMessages(messages)) {
    const said = `${file}:${line}:${column}  ${severity}  ${text}  ${ruleId}`;
    process.stderr.write(`${oneLine(said)}\n`);
  }
};
