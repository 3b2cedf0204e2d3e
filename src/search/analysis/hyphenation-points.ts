/**
 * TeX hyphenation patterns (Liang 1983) as a tree in columns, its nodes numbered so that the children of each follow
 * one another: node 0 is the root, those of node n go from `firstChild[n]` to `firstChild[n + 1]`, exclusively.
 */
export interface HyphenationPatterns {
  readonly firstChild: Uint32Array;
  /** By which letter each node is reached, as a UTF-16 code unit. */
  readonly letter: Uint16Array;
  /** What a pattern that ends at a node says of the places between its letters: from here, so many levels. */
  readonly firstLevel: Uint16Array;
  readonly levelCount: Uint8Array;
  readonly levels: Uint8Array;
}

/** The places at which a lower-case word may be divided; the joints of its constituents are among them. */
export type HyphenationPoints = (word: string) => ReadonlySet<number>;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !isList(value);

const others = (): TypeError => new TypeError('The hyphenation patterns are others.');

/** Where a pattern ends, its place among the lists of levels; and the tree of those that go on. */
const nodeOf = (
  value: unknown,
): readonly [place: number | undefined, tree: Readonly<Record<string, unknown>>] => {
  if (isNumber(value)) return [value, {}];
  if (isTree(value)) return [undefined, value];
  if (!isList(value)) throw others();
  const [tree, place] = value;
  if (!isTree(tree) || !isNumber(place)) throw others();
  return [place, tree];
};

/**
 * Reads patterns as the package `hyphen` ships them: lists of levels, and a tree by letters whose leaves are places
 * among these lists; a pair where a pattern ends and others go on. Throws a TypeError for anything else.
 */
export const readPatterns = (shipped: unknown): HyphenationPatterns => {
  const [table, root] = isList(shipped) ? shipped : [];
  if (!isList(table)) throw others();
  const rows = table.map((row): readonly number[] => {
    if (!isList(row) || !row.every(isNumber)) throw others();
    return row;
  });
  const levels = rows.flat();
  const rowStarts: number[] = [];
  let start = 0;
  for (const row of rows) {
    rowStarts.push(start);
    start += row.length;
  }
  const nodes = [nodeOf(root)];
  const letter = [0];
  const firstChild = [];
  for (const [, tree] of nodes) {
    firstChild.push(nodes.length);
    for (const [name, child] of Object.entries(tree)) {
      nodes.push(nodeOf(child));
      letter.push(name.charCodeAt(0));
    }
  }
  firstChild.push(nodes.length);
  const rowOf = ([place]: (typeof nodes)[number]): readonly number[] => {
    const row = place === undefined ? [] : rows[place];
    if (row === undefined) throw others();
    return row;
  };
  return {
    firstChild: Uint32Array.from(firstChild),
    letter: Uint16Array.from(letter),
    firstLevel: Uint16Array.from(nodes, ([place]) => rowStarts[place ?? 0] ?? 0),
    levelCount: Uint8Array.from(nodes, (node) => rowOf(node).length),
    levels: Uint8Array.from(levels),
  };
};

const shortestWord = 4;
/** No line ends after the first letter, and none begins with the last. */
const leastBefore = 2;

/** Divides words by patterns, as German spelling lets them be divided at the end of a line. */
export const hyphenationBy = (patterns: HyphenationPatterns): HyphenationPoints => {
  const { firstChild, letter, firstLevel, levelCount, levels } = patterns;
  const childOf = (node: number, wanted: number): number => {
    const end = firstChild[node + 1] ?? 0;
    for (let child = firstChild[node] ?? 0; child < end; child += 1)
      if (letter[child] === wanted) return child;
    return 0;
  };
  return (word) => {
    const points = new Set<number>([word.length]);
    if (word.length < shortestWord) return points;
    const text = `.${word}.`;
    const found = new Uint8Array(word.length + 1);
    for (let start = 0; start < text.length - leastBefore; start += 1) {
      const first = Math.max(0, start - 1);
      let node = 0;
      for (let place = start; place < text.length; place += 1) {
        node = childOf(node, text.charCodeAt(place));
        if (node === 0) break;
        const from = firstLevel[node] ?? 0;
        for (let index = (levelCount[node] ?? 0) - 1; index >= 0; index -= 1) {
          const level = levels[from + index] ?? 0;
          if (level > (found[first + index] ?? level)) found[first + index] = level;
        }
      }
    }
    for (let place = leastBefore; place <= word.length - leastBefore; place += 1) {
      if ((found[place] ?? 0) % 2 === 1) points.add(place);
    }
    return points;
  };
};
