import type { Blockquote, Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import { escapedNumber, listMark, type MarkdownStretch, quoteMark } from './plain-blocks.ts';

/** Where a stretch of the text begins. */
type Start = Pick<MarkdownStretch, 'line' | 'offset'>;

/** The place so many characters into a line. */
const at = ({ line, offset }: Start, place: number) => ({
  line: line + 1,
  column: place + 1,
  offset: offset + place,
});

/** From so many characters into the first line to the end of the last one. */
const whole = ({ text, line, offset }: MarkdownStretch, from = 0) => {
  const lastLine = text.lastIndexOf('\n') + 1;
  const lines = lastLine === 0 ? 0 : text.split('\n').length - 1;
  return {
    start: at({ line, offset }, from),
    end: at({ line: line + lines, offset: offset + lastLine }, text.length - lastLine),
  };
};

/** A number keeps its backslash in the source only. */
const asRead = (text: string): string => (text.includes('\\') ? text.replace(escapedNumber, '$1') : text);

/** @param mark what stands before the words in every line */
const paragraph = (stretch: MarkdownStretch, mark = ''): Paragraph => {
  const position = whole(stretch, mark.length);
  const words = stretch.text.split(`\n${mark}`).join('\n').slice(mark.length);
  return { type: 'paragraph', children: [{ type: 'text', value: asRead(words), position }], position };
};

const depths = [1, 2, 3, 4, 5, 6] as const;

const heading = (stretch: MarkdownStretch): Heading => {
  const signs = stretch.text.indexOf(' ');
  const value = stretch.text.slice(signs + 1);
  return {
    type: 'heading',
    depth: depths[signs - 1] ?? 6,
    children: [{ type: 'text', value, position: whole(stretch, signs + 1) }],
    position: whole(stretch),
  };
};

const quote = (stretch: MarkdownStretch): Blockquote => ({
  type: 'blockquote',
  children: [paragraph(stretch, quoteMark)],
  position: whole(stretch),
});

const list = (stretch: MarkdownStretch): List => {
  let { offset } = stretch;
  const children = stretch.text.split('\n').map((text, index): ListItem => {
    const item: MarkdownStretch = { kind: 'list', text, line: stretch.line + index, offset };
    offset += text.length + 1;
    return {
      type: 'listItem',
      spread: false,
      checked: null,
      children: [paragraph(item, listMark)],
      position: whole(item),
    };
  });
  return { type: 'list', ordered: false, start: null, spread: false, children, position: whole(stretch) };
};

const makers: Readonly<
  Record<Exclude<MarkdownStretch['kind'], 'other'>, (stretch: MarkdownStretch) => RootContent>
> = { plain: (stretch) => paragraph(stretch), heading, quote, list };

/** The node that remark makes of a stretch in which nothing is marked up; none of others. */
export const plainNode = (stretch: MarkdownStretch): RootContent | undefined =>
  stretch.kind === 'other' ? undefined : makers[stretch.kind](stretch);
