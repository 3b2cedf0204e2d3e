import type * as z from 'zod';
import type { Message } from '../record/message.ts';
import { type Issue, issueMessages } from './issue-messages.ts';
import type { YamlText } from './yaml-text.ts';

export interface Validated<Value> {
  readonly value: Value | undefined;
  readonly messages: readonly Message[];
}

/** Holds YAML against a schema; every fault gets its message at its place. */
export const validate = <Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlText,
): Validated<z.output<Schema>> => {
  if (yaml.data === undefined) return { value: undefined, messages: [] };
  const result = schema.safeParse(yaml.data);
  if (result.success) return { value: result.data, messages: [] };
  const issues: readonly Issue[] = result.error.issues;
  return {
    value: undefined,
    messages: issues.flatMap((issue) => issueMessages(issue, yaml, schema)),
  };
};
