import type { Root } from 'mdast';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

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

/** The syntax tree of a Markdown text; lines are ended by `\n`. */
export const readMarkdown = (markdown: string): Root =>
  (showsGfm.test(markdown) ? gfmParser : parser).parse(markdown);
