/** A group of values by their names. */
export type Group = Record<string, unknown>;

/** Says that a text is to be read by others; no value of YAML is a symbol. */
export const refused = Symbol('not plain');

/** What stands at a place of a line, and where it ends. */
interface Read {
  readonly value: unknown;
  readonly end: number;
}

/** What names a value. */
export const key = '[A-Za-z][A-Za-z0-9]*';
const quoted = /"((?:[^"\\\p{Cc}\p{Cs}\u2028\u2029\uFEFF]|\\["\\])*)"/uy;
const flowKey = new RegExp(`(?:(${key}): |"(${key})": ?)`, 'y');
const wordsInLine = /[\p{L}\p{N}-][\p{L}\p{M}\p{N} .;()'’„“–/+-]*/uy;
const wordsToEnd = /[\p{L}\p{N}-](?:[\p{L}\p{M}\p{N} .,;()'’„“–/+-]|:(?=[^ ]))*$/uy;
const flowGap = / */y;

const canonicalNumber = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?$/;
const perhapsNumber = /^[-0-9.][0-9.]*(?:e[-+]?[0-9]*)?$|^-?0[ox]/i;
const constants: ReadonlySet<string> = new Set(['null', 'true', 'false']);

/** Whether words without quotes mean no words. */
export const isConstant = (words: string): boolean => constants.has(words.toLowerCase());

/** So many groups and lists may lie in one another. */
export const deepest = 20;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** What YAML makes of words without quotes. */
const valueOfWords = (words: string): unknown => {
  if (canonicalNumber.test(words)) return Number(words);
  if (words === 'true' || words === 'false') return words === 'true';
  if (perhapsNumber.test(words) || words.startsWith('-') || words.endsWith(' ')) return refused;
  return isConstant(words) ? refused : words;
};

const readQuoted = (line: string, at: number): Read | undefined => {
  const found = matchAt(quoted, line, at);
  if (found === null) return undefined;
  const [whole, inner = ''] = found;
  return { value: inner.includes('\\') ? inner.replaceAll(/\\(.)/g, '$1') : inner, end: at + whole.length };
};

const afterGap = (line: string, at: number): number => at + (matchAt(flowGap, line, at)?.[0].length ?? 0);

const readFlowWords = (line: string, at: number): Read | undefined => {
  const words = matchAt(wordsInLine, line, at)?.[0].trimEnd();
  const value = words === undefined ? refused : valueOfWords(words);
  return value === refused ? undefined : { value, end: at + (words ?? '').length };
};

const readFlow = (line: string, at: number, depth: number): Read | undefined => {
  if (depth > deepest) return undefined;
  switch (line.charAt(at)) {
    case '"':
      return readQuoted(line, at);
    case '[':
      return readFlowList(line, at + 1, depth + 1);
    case '{':
      return readFlowGroup(line, at + 1, depth + 1);
    default:
      return readFlowWords(line, at);
  }
};

/** Where the next element begins, or what is closed here ends. */
const afterElement = (
  line: string,
  at: number,
  close: string,
): { at: number; closed: boolean } | undefined => {
  const next = afterGap(line, at);
  if (line[next] === close) return { at: next + 1, closed: true };
  return line[next] === ',' ? { at: afterGap(line, next + 1), closed: false } : undefined;
};

const readFlowList = (line: string, start: number, depth: number): Read | undefined => {
  const value: unknown[] = [];
  let at = afterGap(line, start);
  if (line[at] === ']') return { value, end: at + 1 };
  for (;;) {
    const element = readFlow(line, at, depth);
    const next = element && afterElement(line, element.end, ']');
    if (next === undefined) return undefined;
    value.push(element?.value);
    if (next.closed) return { value, end: next.at };
    at = next.at;
  }
};

const readFlowGroup = (line: string, start: number, depth: number): Read | undefined => {
  const value: Group = {};
  let at = afterGap(line, start);
  if (line[at] === '}') return { value, end: at + 1 };
  for (;;) {
    const found = matchAt(flowKey, line, at);
    const name = found?.[1] ?? found?.[2];
    if (found === null || name === undefined || isConstant(name) || Object.hasOwn(value, name)) {
      return undefined;
    }
    const element = readFlow(line, at + found[0].length, depth);
    const next = element && afterElement(line, element.end, '}');
    if (next === undefined) return undefined;
    value[name] = element?.value;
    if (next.closed) return { value, end: next.at };
    at = next.at;
  }
};

/** The value that takes all the rest of a line, or `refused`. */
export const readRest = (rest: string): unknown => {
  const [first] = rest;
  if (first !== '"' && first !== '[' && first !== '{') {
    return matchAt(wordsToEnd, rest, 0) === null ? refused : valueOfWords(rest);
  }
  const read = readFlow(rest, 0, 0);
  return read?.end === rest.length ? read.value : refused;
};
