import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { type MarkdownStretch, plainStretches } from './plain-blocks.ts';

/**
 * Constructs that would swallow or restyle words of a press text: link definitions, the info string of a code
 * block, indented lines, a row of hyphens under a paragraph. Their characters stay what they are, text.
 */
const withoutSurprises = {
  disable: { null: ['definition', 'codeFenced', 'codeIndented', 'setextUnderline'] },
};

/** Of GitHub's extensions only tables, footnotes and strikethrough; `[x]` and bare addresses are words. */
const withoutGfmSurprises = {
  disable: { null: ['tasklistCheck', 'wwwAutolink', 'protocolAutolink', 'emailAutolink'] },
};

const parser = unified().use(remarkParse).data('micromarkExtensions', [withoutSurprises]).freeze();

const gfmParser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfm({ singleTilde: false }), withoutSurprises, withoutGfmSurprises])
  .data('fromMarkdownExtensions', [gfmFromMarkdown()])
  .freeze();

/** A table's delimiter row, a footnote or struck words; parsing with the extensions takes twice the time. */
const showsGfm = /\|[ \t]*:?-|\[\^|~~/;

/** The syntax tree of a Markdown text as remark alone makes it; lines are ended by `\n`. */
export const readWholeMarkdown = (markdown: string): Root =>
  (showsGfm.test(markdown) ? gfmParser : parser).parse(markdown);

const plainParagraph = ({ text, line, offset }: MarkdownStretch): Paragraph => {
  const lines = text.split('\n');
  const start = { line: line + 1, column: 1, offset };
  const end = {
    line: line + lines.length,
    column: (lines.at(-1) ?? '').length + 1,
    offset: offset + text.length,
  };
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: text, position: { start, end } }],
    position: { start, end },
  };
};

const depths = [1, 2, 3, 4, 5, 6] as const;

const plainHeading = ({ text, line, offset }: MarkdownStretch): Heading => {
  const signs = text.indexOf(' ');
  const at = (place: number) => ({ line: line + 1, column: place + 1, offset: offset + place });
  const position = { start: at(signs + 1), end: at(text.length) };
  return {
    type: 'heading',
    depth: depths[signs - 1] ?? 6,
    children: [{ type: 'text', value: text.slice(signs + 1), position }],
    position: { start: at(0), end: at(text.length) },
  };
};

/** The nodes of a stretch with their places in the whole text. */
const readStretch = (stretch: MarkdownStretch): readonly RootContent[] => {
  const tree = parser.parse(stretch.text);
  visit(tree, ({ position }) => {
    if (position === undefined) return;
    for (const point of [position.start, position.end]) {
      point.line += stretch.line;
      point.offset = (point.offset ?? 0) + stretch.offset;
    }
  });
  return tree.children;
};

/**
 * The syntax tree of a Markdown text; lines are ended by `\n`. Press texts are mostly plain paragraphs and
 * headings, and remark is the dearest step of a build, so it reads only what lies between; the tree is the same.
 */
export const readMarkdown = (markdown: string): Root => {
  const stretches = showsGfm.test(markdown) ? undefined : plainStretches(markdown);
  if (stretches === undefined) return readWholeMarkdown(markdown);
  return {
    type: 'root',
    children: stretches.flatMap((stretch): readonly RootContent[] => {
      if (stretch.kind === 'other') return readStretch(stretch);
      return [stretch.kind === 'plain' ? plainParagraph(stretch) : plainHeading(stretch)];
    }),
  };
};
