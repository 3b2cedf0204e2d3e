import type { Root, RootContent } from 'mdast';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { eachNode } from './each-node.ts';
import { type OverLimit, overLimit } from './markdown-limits.ts';
import { type MarkdownStretch, plainStretches } from './plain-blocks.ts';
import { plainNode } from './plain-node.ts';

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

declare module 'mdast' {
  interface RootData {
    /** Where the text went beyond what is read. */
    overLimit?: OverLimit;
  }
}

/** A table's delimiter row, a footnote or struck words; parsing with the extensions takes twice the time. */
const showsGfm = /\|[ \t]*:?-|\[\^|~~/;

/** The syntax tree of a Markdown text as remark alone makes it; lines are ended by `\n`. */
export const readWholeMarkdown = (markdown: string): Root =>
  (showsGfm.test(markdown) ? gfmParser : parser).parse(markdown);

/** The nodes of a stretch with their places in the whole text. */
const readStretch = (stretch: MarkdownStretch): readonly RootContent[] => {
  const tree = parser.parse(stretch.text);
  eachNode(tree, ({ position }) => {
    if (position === undefined) return;
    for (const point of [position.start, position.end]) {
      point.line += stretch.line;
      point.offset = (point.offset ?? 0) + stretch.offset;
    }
  });
  return tree.children;
};

/** A text that goes beyond what is read, as it stands. */
const asOneParagraph = (markdown: string, over: OverLimit): Root => ({
  type: 'root',
  data: { overLimit: over },
  children: [{ type: 'paragraph', children: [{ type: 'text', value: markdown }] }],
});

/**
 * The syntax tree of a Markdown text; lines are ended by `\n`. Press texts are mostly plain paragraphs, headings,
 * quotations and lists, and remark is the dearest step of a build, so it reads only what lies between; the tree is the
 * same. What goes beyond the limits of Markdown is one paragraph; `markdownFaults` says so.
 */
export const readMarkdown = (markdown: string): Root => {
  const over = overLimit(markdown);
  if (over !== undefined) return asOneParagraph(markdown, over);
  const stretches = showsGfm.test(markdown) ? undefined : plainStretches(markdown);
  if (stretches === undefined) return readWholeMarkdown(markdown);
  return {
    type: 'root',
    children: stretches.flatMap(
      (stretch): RootContent | readonly RootContent[] => plainNode(stretch) ?? readStretch(stretch),
    ),
  };
};
