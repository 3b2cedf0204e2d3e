/**
 * A paragraph, heading, quotation of one paragraph or list of single lines in which nothing is marked up, or a stretch
 * between such.
 */
export interface MarkdownStretch {
  readonly kind: 'plain' | 'heading' | 'quote' | 'list' | 'other';
  readonly text: string;
  /** The line of the text on which it begins, from 0. */
  readonly line: number;
  /** The offset at which it begins. */
  readonly offset: number;
}

/**
 * Characters that can mean anything to Markdown inside a line. A stray carriage return or NUL is none of its
 * characters, but would be changed by it.
 */
// oxlint-disable-next-line no-control-regex -- NUL is one of the characters looked for
const significant = /[\\`*_[\]<>&!|~^\t\r\u0000]/;

/** What can open another block at the start of a line: heading, list, rule, indentation. */
const opening = /^(?:[#+\-= ]|\d{1,9}[.)])/;

/** A number that would begin a list but for its backslash. */
export const escapedNumber = /^(\d{1,9})\\(?=[.)])/gm;

/** Two spaces at the end of a line break it, one is left out. */
const isPlainLine = (line: string): boolean => {
  const words = line.includes('\\') ? line.replace(escapedNumber, '') : line;
  return words !== '' && !opening.test(words) && !words.endsWith(' ') && !significant.test(words);
};

/** What begins each line of a quotation, and of a list. */
export const quoteMark = '> ';
export const listMark = '- ';

const isPlainBehind = (mark: string, line: string): boolean =>
  line.startsWith(mark) && isPlainLine(line.slice(mark.length));

/** A heading that stands by itself, without the number signs that may close one. */
const headingLine = /^#{1,6} [^\s#](?:.*[^\s#])?$/;

const isPlainHeading = (line: string): boolean => headingLine.test(line) && !significant.test(line);

const isBlank = (line: string): boolean => /^[ \t]*$/.test(line);

const kindOf = (lines: readonly string[]): MarkdownStretch['kind'] => {
  if (lines.every(isPlainLine)) return 'plain';
  const [first = ''] = lines;
  if (lines.length === 1 && isPlainHeading(first)) return 'heading';
  for (const [kind, mark] of [
    ['quote', quoteMark],
    ['list', listMark],
  ] as const) {
    if (first.startsWith(mark) && lines.every((line) => isPlainBehind(mark, line))) return kind;
  }
  return 'other';
};

/** A list goes on after a blank line with what is indented, and with the next element. */
const mayGoOn = /^[ \t-]/;

/**
 * Parts a Markdown text into blocks in which nothing is marked up, and what stands between them. Each begins in the
 * first column after a blank line, where every list and quotation before it has ended, so that each stretch means by
 * itself what it means in the whole; a list that may be one with another is no plain one. Undefined for a text in
 * which that need not hold: HTML goes on over blank lines, a footnote belongs to a place elsewhere, a byte order mark
 * is left out at the beginning only.
 */
export const plainStretches = (markdown: string): readonly MarkdownStretch[] | undefined => {
  if (/<|\[\^|\ufeff/.test(markdown)) return undefined;
  const stretches: MarkdownStretch[] = [];
  const lines = markdown.split('\n');
  const offsets: number[] = [];
  let offset = 0;
  for (const line of lines) {
    offsets.push(offset);
    offset += line.length + 1;
  }
  let pending: number | undefined;
  const endPending = (end: number): void => {
    if (pending === undefined) return;
    const text = lines.slice(pending, end).join('\n');
    stretches.push({ kind: 'other', text, line: pending, offset: offsets[pending] ?? 0 });
    pending = undefined;
  };
  for (let start = 0; start < lines.length; ) {
    if (isBlank(lines[start] ?? '')) {
      start += 1;
      continue;
    }
    let end = start;
    while (end < lines.length && !isBlank(lines[end] ?? '')) end += 1;
    let next = end;
    while (next < lines.length && isBlank(lines[next] ?? '')) next += 1;
    const block = lines.slice(start, end);
    const kind = kindOf(block);
    const isOpen = kind === 'list' && (pending !== undefined || mayGoOn.test(lines[next] ?? ''));
    if (kind === 'other' || isOpen) pending ??= start;
    else {
      endPending(start);
      stretches.push({ kind, text: block.join('\n'), line: start, offset: offsets[start] ?? 0 });
    }
    start = next;
  }
  endPending(lines.length);
  return stretches;
};
