import type * as z from 'zod';
import { checkWording as wording } from '../german/wording/check.ts';
import { errorAt, type Message } from '../record/message.ts';
import { foundValue } from './found-value.ts';
import { isBlank } from './is-blank.ts';
import { keyName } from './key-name.ts';
import { nearest } from './nearest.ts';
import { ruledFault } from './ruled-fault.ts';
import { knownKeys } from './schema-keys.ts';
import type { Path, YamlText } from './yaml-text.ts';

export type Issue = z.core.$ZodIssue;

const unknownKeys = (keys: readonly string[], path: Path, yaml: YamlText, schema: z.ZodType) => {
  const known = knownKeys(schema, path);
  return keys.map((key) =>
    errorAt(
      yaml.placeOfKey([...path, key]),
      'unknown-key',
      wording.unknownKey(key, nearest(key, known), known),
    ),
  );
};

const emptyValue = (path: Path, yaml: YamlText): Message =>
  errorAt(yaml.placeOfKey(path), 'empty-value', wording.emptyValue(keyName(path)));

const wrongType = (expected: string, path: Path, yaml: YamlText): Message => {
  const value = yaml.valueAt(path);
  const name = keyName(path);
  if (path.length === 0) return errorAt(yaml.placeOf(path), 'wrong-type', wording.wrongFile(expected));
  if (value === undefined) {
    const parent = path.slice(0, -1);
    return errorAt(yaml.placeOf(parent), 'missing-key', wording.missingKey(name));
  }
  const place = yaml.placeOf(path);
  if (name === '') return errorAt(place, 'wrong-type', wording.wrongEntry(foundValue(value)));
  if (value === null) return emptyValue(path, yaml);
  const expectsText = expected === 'string' || expected === 'passage';
  if (expectsText && (typeof value === 'number' || typeof value === 'boolean')) {
    return errorAt(place, 'needs-quotes', wording.needsQuotes(name, foundValue(value)));
  }
  return errorAt(place, 'wrong-type', wording.wrongType(name, foundValue(value), wording.type(expected)));
};

/** Of the alternatives of a union the one that the value comes nearest to: a group is held against a group. */
const nearestAlternative = (alternatives: readonly (readonly Issue[])[]): readonly Issue[] | undefined =>
  alternatives.find(
    (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );

const unionMessages = (
  issue: z.core.$ZodIssueInvalidUnion,
  yaml: YamlText,
  schema: z.ZodType,
): readonly Message[] => {
  const alternative = nearestAlternative(issue.errors);
  if (alternative === undefined) return [wrongType('passage', issue.path, yaml)];
  return alternative.flatMap((inner) =>
    issueMessages({ ...inner, path: [...issue.path, ...inner.path] }, yaml, schema),
  );
};

const unknownValue = (issue: z.core.$ZodIssueInvalidValue, yaml: YamlText): Message => {
  const { path } = issue;
  const value = yaml.valueAt(path);
  if (value === null || isBlank(value)) return emptyValue(path, yaml);
  const values = issue.values.map(String);
  if (value === undefined) {
    const place = yaml.placeOf(path.slice(0, -1));
    return errorAt(place, 'missing-key', wording.missingChoice(keyName(path), values));
  }
  const meant = typeof value === 'string' ? nearest(value, values) : undefined;
  const text = wording.unknownValue(keyName(path), foundValue(value), meant, values);
  return errorAt(yaml.placeOf(path), 'unknown-value', text);
};

const outOfRange = (issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, yaml: YamlText): Message => {
  const { path } = issue;
  if (issue.origin === 'array') return wrongType('tuple', path, yaml);
  const limit = String(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  const text = wording.outOfRange(keyName(path), foundValue(yaml.valueAt(path)), limit, issue.code);
  return errorAt(yaml.placeOf(path), 'out-of-range', text);
};

/** A value that breaks a rule: what is blank breaks none of its own. */
const brokenRule = (issue: z.core.$ZodIssueCustom, yaml: YamlText): Message => {
  const { path } = issue;
  const value = yaml.valueAt(path);
  return isBlank(value)
    ? emptyValue(path, yaml)
    : ruledFault(issue, keyName(path), foundValue(value), yaml.placeOf(path));
};

const wrongForm = (path: Path, yaml: YamlText): Message => {
  const value = yaml.valueAt(path);
  return isBlank(value)
    ? emptyValue(path, yaml)
    : errorAt(yaml.placeOf(path), 'wrong-form', wording.wrongForm(keyName(path), foundValue(value)));
};

/** The messages for one fault that zod found, in German and at the place in the file. */
export const issueMessages = (issue: Issue, yaml: YamlText, schema: z.ZodType): readonly Message[] => {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, path, yaml, schema);
    case 'invalid_union':
      return unionMessages(issue, yaml, schema);
    case 'invalid_type':
      return [wrongType(issue.expected, path, yaml)];
    case 'invalid_value':
      return [unknownValue(issue, yaml)];
    case 'too_small':
    case 'too_big':
      return [outOfRange(issue, yaml)];
    case 'custom':
      return [brokenRule(issue, yaml)];
    case 'invalid_format':
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
      return [wrongForm(path, yaml)];
  }
  return [];
};
