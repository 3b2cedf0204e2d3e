/** What nobody writes, and what remark takes minutes for, or gives up on. */
export interface OverLimit {
  readonly what: 'nesting' | 'marks';
  /** Where it begins, in UTF-16 code units. */
  readonly offset: number;
}

/** So many quotations and lists may lie in one another. */
export const deepestNesting = 20;

/** So many marks (`*`, `_`, `~`, `[`, each row of them one) may stand in one block, a paragraph for instance. */
export const mostMarks = 1000;

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

/** Where a Markdown text goes beyond what is read; undefined for every text that a person wrote. */
export const overLimit = (markdown: string): OverLimit | undefined => {
  const deep = markdown.search(tooDeep);
  if (deep >= 0) return { what: 'nesting', offset: deep };
  const offset = tooManyMarks(markdown);
  return offset < 0 ? undefined : { what: 'marks', offset };
};
