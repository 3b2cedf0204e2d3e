import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { checkWording as wording } from '../german/wording/check.ts';
import { errorAt, type Message, type Place } from '../record/message.ts';
import { escapedControls } from './escaped-controls.ts';
import { offsetInLiteral } from './offset-in-literal.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { unforeseenYaml } from './unforeseen-yaml.ts';

/** The way to a value: keys of groups and positions in lists. */
export type Path = readonly PropertyKey[];

/** YAML that was read, with the place of everything in it. */
export interface YamlText {
  /** Groups as plain objects, dates as strings; undefined when the text is not YAML, or holds what is not foreseen. */
  readonly data: unknown;
  readonly messages: readonly Message[];
  /** A word, number or truth value as it is; of a list or group only that it is one, and how long the list is. */
  readonly valueAt: (path: Path) => unknown;
  /** The place of the value, or of the nearest thing around it that exists. */
  readonly placeOf: (path: Path) => Place;
  /** The place of a line and column of the text at a path; where it begins, when its lines are not those of the file. */
  readonly placeInside: (path: Path, place: Pick<Place, 'line' | 'column'>) => Place;
  /** The place of the last key of the path itself. */
  readonly placeOfKey: (path: Path) => Place;
}

interface Found {
  readonly value: unknown;
  readonly key: unknown;
}

/** One step down; nothing when there is no such key or position. */
const step = (node: unknown, key: PropertyKey): Found | undefined => {
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key,
    );
    return pair === undefined ? undefined : { value: pair.value, key: pair.key };
  }
  if (!isSeq(node) || typeof key !== 'number') return undefined;
  const item = node.items[key];
  return item === undefined ? undefined : { value: item, key: item };
};

const valueAtEnd = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, key) => step(node, key)?.value, root);

/** Walks as far as the path leads. */
const find = (root: unknown, path: Path): Found => {
  let found: Found = { value: root, key: root };
  for (const key of path) {
    const next = step(found.value, key);
    if (next === undefined) return found;
    found = next;
  }
  return found;
};

const offsetOf = (node: unknown): number | undefined => {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const start: unknown = Array.isArray(node.range) ? node.range[0] : undefined;
  return typeof start === 'number' ? start : undefined;
};

/** `code` is one of the error codes of the `yaml` package. */
const faultText = (code: string, source: string): string => {
  switch (code) {
    case 'DUPLICATE_KEY':
      return wording.duplicateKey(source);
    case 'TAB_AS_INDENT':
      return wording.tabAsIndent;
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      return wording.missingCharacter;
    default:
      return wording.invalidYaml;
  }
};

/** Where a tab indents the line of a fault: the parser stumbles over what comes behind it. */
const tabInIndent = (text: string, offset: number): number | undefined => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const spaces = /^ *(?=\t)/.exec(text.slice(start))?.[0];
  return spaces === undefined ? undefined : start + spaces.length;
};

const ruleOf = (code: string): string => (code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'invalid-yaml');

/** Reads a text with the package that knows all of YAML, and keeps the place of everything. */
const readAllYaml = (file: string, text: string, firstLine: number): YamlText => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const root = document.contents;
  const faults = document.errors.map(({ code, pos: [offset] }) => {
    const tab = tabInIndent(text, offset);
    return tab === undefined
      ? errorAt(placeAt(offset), ruleOf(code), faultText(code, text.slice(offset).split(/[:\n]/)[0] ?? ''))
      : errorAt(placeAt(tab), ruleOf('TAB_AS_INDENT'), wording.tabAsIndent);
  });
  // One slip makes the parser stumble several times; the first place in a line is the one to mend.
  const firstOfLines = faults.filter(
    ({ line }, index) => faults.findIndex((other) => other.line === line) === index,
  );
  const refusals = [...firstOfLines, ...unforeseenYaml(document, placeAt)];
  const start = offsetOf(root) ?? 0;
  return {
    data: refusals.length === 0 ? document.toJS() : undefined,
    messages: [...refusals, ...escapedControls(document, text, placeAt)],
    valueAt: (path) => {
      const value = valueAtEnd(root, path);
      if (isScalar(value)) return value.value;
      return isSeq(value) ? value.items : value;
    },
    placeOf: (path) => {
      const { value, key } = find(root, path);
      return placeAt(offsetOf(value) ?? offsetOf(key) ?? start);
    },
    placeInside: (path, place) => {
      const { value } = find(root, path);
      return placeAt(offsetInLiteral(text, value, place) ?? offsetOf(value) ?? start);
    },
    placeOfKey: (path) => placeAt(offsetOf(find(root, path).key) ?? start),
  };
};

const within = (value: unknown, key: PropertyKey): unknown => {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Array.isArray(value) === (typeof key === 'number') ? Reflect.get(value, key) : undefined;
};

/**
 * Reads YAML 1.2 in which nothing is guessed: dates stay strings, keys must not repeat and are words, and anchors,
 * aliases and tags are refused, because a metadata file needs none and they can blow up. The text may begin anywhere
 * in the file as long as its first line is line `firstLine` of it.
 */
export const readYaml = (file: string, text: string, firstLine = 1): YamlText => {
  const data = readPlainYaml(text);
  if (data === undefined) return readAllYaml(file, text, firstLine);
  let known: YamlText | undefined;
  const placed = (): YamlText => (known ??= readAllYaml(file, text, firstLine));
  return {
    data,
    messages: [],
    valueAt: (path) => path.reduce(within, data),
    placeOf: (path) => placed().placeOf(path),
    placeInside: (path, place) => placed().placeInside(path, place),
    placeOfKey: (path) => placed().placeOfKey(path),
  };
};
