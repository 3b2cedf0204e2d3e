import process from 'node:process';
import type { Message } from '../record/message.ts';

export const printMessages = (messages: readonly Message[]): void => {
  for (const { file, line, column, severity, text, ruleId } of messages) {
    process.stderr.write(`${file}:${line}:${column}  ${severity}  ${text}  ${ruleId}\n`);
  }
};
