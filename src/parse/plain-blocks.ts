/** A plain paragraph or heading of a Markdown text, or a stretch between such. */
export interface MarkdownStretch {
  readonly kind: 'plain' | 'heading' | 'other';
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

/** Two spaces at the end of a line break it, one is left out. */
const isPlainLine = (line: string): boolean =>
  line !== '' && !opening.test(line) && !line.endsWith(' ') && !significant.test(line);

/** A heading that stands by itself, without the number signs that may close one. */
const headingLine = /^#{1,6} [^\s#](?:.*[^\s#])?$/;

const isPlainHeading = (line: string): boolean => headingLine.test(line) && !significant.test(line);

const isBlank = (line: string): boolean => /^[ \t]*$/.test(line);

/**
 * Parts a Markdown text into paragraphs and headings in which nothing is marked up, and what stands between them. Each
 * begins in the first column after a blank line, where every list and quotation before it has ended,
 * so that each stretch means by itself what it means in the whole. Undefined for a text in which that need not
 * hold: HTML goes on over blank lines, a footnote belongs to a place elsewhere, a byte order mark is left out at
 * the beginning only.
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
    let plain = true;
    while (end < lines.length && !isBlank(lines[end] ?? '')) {
      plain &&= isPlainLine(lines[end] ?? '');
      end += 1;
    }
    const isHeading = end === start + 1 && isPlainHeading(lines[start] ?? '');
    if (plain || isHeading) {
      endPending(start);
      const text = lines.slice(start, end).join('\n');
      const kind = isHeading ? 'heading' : 'plain';
      stretches.push({ kind, text, line: start, offset: offsets[start] ?? 0 });
    } else pending ??= start;
    start = end;
  }
  endPending(lines.length);
  return stretches;
};
