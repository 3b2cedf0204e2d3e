/** What nobody writes, and what remark takes minutes for, or gives up on. */
export interface OverLimit {
  readonly what: 'nesting' | 'marks' | 'continued';
  /** Where it begins, in UTF-16 code units. */
  readonly offset: number;
}

/** So many quotations and lists may lie in one another. */
export const deepestNesting = 20;

/** So many marks (`*`, `_`, `~`, `[`, each row of them one) may stand in one block, a paragraph for instance. */
export const mostMarks = 1000;

/** So many lines in a row may go on what a quotation or list above them began: `> a`, `b`, `b` … */
export const mostContinued = 2000;

const listMarker = String.raw`(?:[-*+]|\d{1,9}[.)])(?=[ \t])`;

/** Nested on one line, or by what stands above. */
const tooDeep = new RegExp(
  `^(?:(?:[ \\t]*(?:>|${listMarker})){${deepestNesting + 1}}|[ \\t]{${5 * deepestNesting},}${listMarker})`,
  'm',
);

const mark = /([*_~])\1*|\[/g;

const countIn = (text: string): number => text.match(mark)?.length ?? 0;

/** Where the first block with too many marks begins; negative when there is none. */
const tooManyMarks = (markdown: string): number => {
  if (countIn(markdown) <= mostMarks) return -1;
  let start = 0;
  for (const block of markdown.split(/(\n[ \t]*\n)/)) {
    if (countIn(block) > mostMarks) return start;
    start += block.length;
  }
  return -1;
};

// What is farther in may belong to what stands above.
const beginsContainer = new RegExp(`^ ?(?:>|${listMarker})`);

/** Where the first block with too many continued lines begins; negative when there is none. */
const tooManyContinued = (markdown: string): number => {
  const lines = markdown.split('\n');
  if (lines.length <= mostContinued) return -1;
  let [place, start, continued] = [0, 0, 0];
  let isInContainer = false;
  for (const line of lines) {
    const next = place + line.length + 1;
    if (line.trim() === '') {
      [start, continued, isInContainer] = [next, 0, false];
    } else if (beginsContainer.test(line)) isInContainer = true;
    else if (isInContainer) continued += 1;
    if (continued > mostContinued) return start;
    place = next;
  }
  return -1;
};

/** Where a Markdown text goes beyond what is read; undefined for every text that a person wrote. */
export const overLimit = (markdown: string): OverLimit | undefined => {
  const deep = markdown.search(tooDeep);
  if (deep >= 0) return { what: 'nesting', offset: deep };
  const marked = tooManyMarks(markdown);
  if (marked >= 0) return { what: 'marks', offset: marked };
  const continued = tooManyContinued(markdown);
  return continued < 0 ? undefined : { what: 'continued', offset: continued };
};
