import { deepest, type Group, isConstant, key, readRest, refused } from './plain-yaml-value.ts';

/**
 * Most metadata is written in a small part of YAML: groups and lists by indentation or in brackets on one line,
 * values that are words, numbers or stand between double quotes. That part is read here, many times faster than by
 * the package that knows all of YAML. Whatever is not certainly of that part is left to the package, with all faults.
 */

const blockLine = new RegExp(`^( *)((?:- )?)(?:(${key}):(?: (?=\\S)|$))?(.*)$`);
const bracket = /^[[{]/;

interface BlockLine {
  readonly indent: number;
  readonly isElement: boolean;
  readonly name: string | undefined;
  readonly rest: string;
}

const noLine: BlockLine = { indent: -1, isElement: false, name: undefined, rest: '' };

const readLine = (line: string): BlockLine => {
  const [, indent = '', dash = '', name, rest = ''] = blockLine.exec(line) ?? [];
  return { indent: indent.length, isElement: dash !== '', name, rest };
};

/** Reads what stands in a text, or `refused`. */
const readBlocks = (lines: readonly BlockLine[]): unknown => {
  let next = 0;
  const ahead = (): BlockLine => lines[next] ?? noLine;

  /** The value of a key that was just passed. */
  const readValue = ({ rest }: BlockLine, indent: number, depth: number): unknown => {
    if (rest !== '') return readRest(rest);
    if (ahead().indent <= indent) return refused;
    if (!bracket.test(ahead().rest) || ahead().isElement || ahead().name !== undefined) {
      return readBlock(ahead().indent, depth + 1);
    }
    next += 1;
    return readRest(lines[next - 1]?.rest ?? '');
  };

  /** @param first stands behind the hyphen of an element */
  const readGroup = (indent: number, depth: number, first?: BlockLine): unknown => {
    const group: Group = {};
    let line = first ?? ahead();
    if (first === undefined) next += 1;
    for (;;) {
      const { name } = line;
      if (name === undefined || isConstant(name) || Object.hasOwn(group, name)) return refused;
      const value = readValue(line, indent, depth);
      if (value === refused) return refused;
      group[name] = value;
      line = ahead();
      if (line.indent < indent) return group;
      if (line.indent > indent || line.isElement) return refused;
      next += 1;
    }
  };

  const readList = (indent: number, depth: number): unknown => {
    const list: unknown[] = [];
    while (ahead().indent === indent) {
      const line = ahead();
      if (!line.isElement) return refused;
      next += 1;
      const value = line.name === undefined ? readRest(line.rest) : readGroup(indent + 2, depth + 1, line);
      if (value === refused) return refused;
      list.push(value);
    }
    return ahead().indent > indent ? refused : list;
  };

  const readBlock = (indent: number, depth: number): unknown => {
    if (depth > deepest) return refused;
    return ahead().isElement ? readList(indent, depth) : readGroup(indent, depth);
  };

  const value = ahead().indent === 0 ? readBlock(0, 0) : refused;
  return next === lines.length ? value : refused;
};

/** The group or list that a text says in plain YAML, exactly as all of YAML has it; undefined when it is not plain. */
export const readPlainYaml = (text: string): unknown => {
  const lines = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readLine);
  const value = readBlocks(lines);
  return value === refused ? undefined : value;
};
