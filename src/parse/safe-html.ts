import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { bodyWording as wording } from '../german/wording/body.ts';
import type { Block, BlockKind } from '../record/article.ts';
import type { SafeHtml } from '../record/identifiers.ts';
import { fragmentNames } from './fragment.ts';
import { readMarkdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { wordsInPlace } from './words-in-place.ts';

const tagNames =
  'p h2 h3 h4 h5 h6 ul ol li blockquote hr br em strong del a code table thead tbody tr th td sup section'.split(
    ' ',
  );

const schema: Schema = {
  tagNames,
  attributes: {
    a: ['href', 'id', 'ariaLabel', 'dataFootnoteRef', 'dataFootnoteBackref'],
    li: ['id'],
    ol: ['start'],
    section: ['dataFootnotes'],
    td: [['align', 'left', 'center', 'right']],
    th: [['align', 'left', 'center', 'right']],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  clobber: [],
  strip: [],
};

const toHtml = unified()
  .use(remarkRehype, {
    clobberPrefix: 'anmerkung-',
    footnoteLabel: wording.footnotes,
    footnoteBackContent: '',
    footnoteBackLabel: (index: number) => wording.backToText(index + 1),
  })
  .use(rehypeSanitize, schema)
  .use(rehypeStringify)
  .freeze();

const allowed: ReadonlySet<string> = new Set(tagNames);

/** A second look after the sanitiser: in its output every `<` begins a tag, and each must be a known one. */
const isSafeHtml = (markup: string): markup is SafeHtml =>
  Array.from(markup.matchAll(/<\/?([^\s/>]*)/g)).every(([, name]) => allowed.has(name ?? ''));

const written = (tree: HtmlRoot): SafeHtml => {
  const markup = toHtml.stringify(tree);
  if (!isSafeHtml(markup)) throw new TypeError('The sanitiser let an unknown element pass.');
  return markup;
};

const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ['p', 'paragraph'],
  ['ul', 'list'],
  ['ol', 'list'],
  ['blockquote', 'quote'],
  ['h2', 'subhead'],
  ['h3', 'subhead'],
  ['h4', 'subhead'],
  ['h5', 'subhead'],
  ['h6', 'subhead'],
]);

const paragraphLink = (fragment: string, number: number): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['paragraph-link'], href: `#${fragment}`, ariaLabel: wording.paragraph(number) },
  children: [],
});

/** HTML allows nothing but items in a list, so there the link stands in the first one. */
const prepend = (element: Element, link: Element): void => {
  const first = element.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'li',
  );
  const isList = element.tagName === 'ul' || element.tagName === 'ol';
  (isList && first !== undefined ? first : element).children.unshift(link);
};

const isBlock = (node: HtmlRoot['children'][number] | ElementContent): node is Element =>
  node.type === 'element' && node.tagName !== 'hr';

const sanitised = (tree: Root): HtmlRoot => toHtml.runSync(wordsInPlace(tree));

/**
 * The HTML of an article's body and its blocks, both from one tree: the text of the HTML is the text of the
 * blocks. Each block carries its fragment as `id`; paragraphs, lists and quotations begin with an empty link
 * to themselves, which the style sheet numbers.
 */
export const renderBody = (tree: Root): { readonly html: SafeHtml; readonly blocks: readonly Block[] } => {
  const html = sanitised(tree);
  const nameOf = fragmentNames();
  const blocks: Block[] = [];
  let number = 0;
  for (const element of html.children.filter(isBlock)) {
    const kind = kinds.get(element.tagName) ?? 'other';
    const text = plainText(element);
    const fragment = nameOf(kind === 'subhead' ? 'z' : 'p', text);
    element.properties['id'] = fragment;
    blocks.push({ kind, fragment, text });
    if (kind === 'subhead' || kind === 'other') continue;
    number += 1;
    prepend(element, paragraphLink(fragment, number));
  }
  return { html: written(html), blocks };
};

/** The HTML of a text of the archive's own: imprint, privacy, introductions. */
export const renderProse = (markdown: string): SafeHtml => written(sanitised(readMarkdown(markdown)));
