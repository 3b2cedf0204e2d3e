import patterns from 'hyphen/patterns/de-1996.js';

/*
 * The patterns as the package ships them: lists of levels, and a tree by letters whose leaves are places among these
 * lists; a pair where a pattern ends and others go on. They are walked here, because the package's own function
 * remembers every word it was ever given.
 */

/** Patterns that begin alike (Liang 1983). */
interface PatternNode {
  readonly next: (letter: string) => PatternNode | undefined;
  /** What a pattern that ends here says of the places between its letters. */
  readonly levels: readonly number[] | undefined;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number';

const levelsAt = (table: unknown, place: unknown): readonly number[] => {
  const levels: unknown = isList(table) && isNumber(place) ? table[place] : undefined;
  if (!isList(levels) || !levels.every(isNumber)) throw new TypeError('The hyphenation patterns are others.');
  return levels;
};

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Most branches of the tree are never asked for: each is read when it is. */
const branchesOf = (tree: Readonly<Record<string, unknown>>, table: unknown): PatternNode['next'] => {
  const read = new Map<string, PatternNode>();
  return (letter) => {
    const known = read.get(letter);
    if (known !== undefined || !Object.hasOwn(tree, letter)) return known;
    const node = nodeOf(tree[letter], table);
    read.set(letter, node);
    return node;
  };
};

const noBranches = (): undefined => undefined;

const nodeOf = (tree: unknown, table: unknown): PatternNode => {
  if (isNumber(tree)) return { next: noBranches, levels: levelsAt(table, tree) };
  if (isList(tree)) return { next: nodeOf(tree[0], table).next, levels: levelsAt(table, tree[1]) };
  if (!isTree(tree)) throw new TypeError('The hyphenation patterns are others.');
  return { next: branchesOf(tree, table), levels: undefined };
};

const shipped: unknown = patterns;

let known: PatternNode | undefined;

/** Made when a word is first asked for: most commands ask for none. */
const rootOfPatterns = (): PatternNode => {
  known ??= isList(shipped) ? nodeOf(shipped[1], shipped[0]) : nodeOf(undefined, undefined);
  return known;
};

const shortestWord = 4;
/** No line ends after the first letter, and none begins with the last. */
const leastBefore = 2;

/**
 * The places at which German spelling lets a lower-case word be divided at the end of a line; the joints of its
 * constituents are among them. By the TeX hyphenation patterns for the reformed spelling.
 */
export const hyphenationPoints = (word: string): ReadonlySet<number> => {
  const points = new Set<number>([word.length]);
  if (word.length < shortestWord) return points;
  const text = `.${word}.`;
  const levels = Array.from({ length: word.length + 1 }, () => 0);
  const root = rootOfPatterns();
  for (let start = 0; start < text.length - leastBefore; start += 1) {
    const first = Math.max(0, start - 1);
    let node: PatternNode | undefined = root;
    for (let place = start; place < text.length; place += 1) {
      node = node.next(text.charAt(place));
      if (node === undefined) break;
      for (const [index, level] of (node.levels ?? []).entries()) {
        if (level > (levels[first + index] ?? 0)) levels[first + index] = level;
      }
    }
  }
  for (let place = leastBefore; place <= word.length - leastBefore; place += 1) {
    if ((levels[place] ?? 0) % 2 === 1) points.add(place);
  }
  return points;
};
