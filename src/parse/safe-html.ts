import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { Root, RootContent } from 'mdast';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { bodyWording as wording } from '../german/wording/body.ts';
import type { Block, BlockKind } from '../record/article.ts';
import type { SafeHtml } from '../record/identifiers.ts';
import { fragmentNames } from './fragment.ts';
import { frameTables } from './framed-tables.ts';
import { readMarkdown } from './markdown.ts';
import { type NameLink, placedLinks } from './name-links.ts';
import { plainText } from './plain-text.ts';
import { orderHeadings, wordsInPlace } from './words-in-place.ts';

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

/** The frame of a table is ours, not the text's. */
const unknownTag = new RegExp(`<(?!/?(?:${[...tagNames, 'div'].join('|')})(?:[\\s/>]|$))`);

/** A second look after the sanitiser: in its output every `<` begins a tag, and each must be a known one. */
export const isSafeHtml = (markup: string): markup is SafeHtml => !unknownTag.test(markup);

const checked = (markup: string): SafeHtml => {
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

const sanitised = (tree: Root): HtmlRoot => frameTables(toHtml.runSync(wordsInPlace(tree)));

/** Characters that HTML has references for, and white space that the way to HTML takes away. */
const changedOnTheWay = /[&<>\t\r]| \n|\n | $|^ /;

/** A paragraph or subhead that is a single text and comes through unchanged. */
interface PlainPiece {
  readonly tag: 'p' | `h${number}`;
  readonly text: string;
}

const plainPiece = (node: RootContent): PlainPiece | undefined => {
  if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
  const [only, ...others] = node.children;
  if (only?.type !== 'text' || others.length > 0 || changedOnTheWay.test(only.value)) return undefined;
  return { tag: node.type === 'paragraph' ? 'p' : `h${node.depth}`, text: only.value };
};

/** A plain piece as it is written; only paragraphs have a number. */
interface WrittenPlain extends PlainPiece {
  readonly fragment: string;
  readonly number: number | undefined;
}

const linkMarkup = (fragment: string, number: number): string =>
  `<a class="paragraph-link" href="#${fragment}" aria-label="${wording.paragraph(number)}"></a>`;

/** The markup that the processor makes of such a piece, whose text may have got links. */
const plainMarkup = ({ tag, fragment, number }: WrittenPlain, text: string): string =>
  `<${tag} id="${fragment}">${number === undefined ? '' : linkMarkup(fragment, number)}${text}</${tag}>`;

/** What becomes of one node of the syntax tree: text that needs no processor, or an element of its making. */
type Piece = PlainPiece | { readonly node: HtmlRoot['children'][number] };

const isLineEnd = (node: HtmlRoot['children'][number]): boolean =>
  node.type === 'text' && node.value.trim() === '';

const withoutLineEnds = (tree: Root): HtmlRoot['children'] =>
  sanitised(tree).children.filter((node) => !isLineEnd(node));

/**
 * The tree piece by piece; the processor sees only what is no plain paragraph or subhead. Footnotes leave their
 * place, and then it sees the whole tree.
 */
const piecesOf = (tree: Root): readonly Piece[] => {
  const plain = tree.children.map(plainPiece);
  const others = tree.children.filter((_, index) => plain[index] === undefined);
  const nodes = others.length === 0 ? [] : withoutLineEnds({ type: 'root', children: others });
  if (nodes.length !== others.length || others.some(({ type }) => type === 'footnoteDefinition')) {
    return withoutLineEnds(tree).map((node) => ({ node }));
  }
  const rest = nodes.values();
  return plain.flatMap((piece): readonly Piece[] => {
    if (piece !== undefined) return [piece];
    const { value: node } = rest.next();
    return node === undefined ? [] : [{ node }];
  });
};

/** A block's markup before it is written: words that need no processor, or an element. */
type WrittenPiece =
  | WrittenPlain
  | { readonly node: HtmlRoot['children'][number]; readonly text: string | undefined };

const markupOf = (piece: WrittenPiece): string =>
  'node' in piece
    ? toHtml.stringify({ type: 'root', children: [piece.node] })
    : plainMarkup(piece, piece.text);

const withLinks = (pieces: readonly WrittenPiece[], links: readonly NameLink[]): SafeHtml => {
  const placed = placedLinks(links);
  const linked = new Set(links.map(({ block }) => block));
  let block = -1;
  const linkedMarkups = pieces.map((piece) => {
    if (piece.text !== undefined) block += 1;
    if (piece.text === undefined || !linked.has(block)) return markupOf(piece);
    if (!('node' in piece)) {
      return plainMarkup(piece, placed.insertInPlain(block, piece.text));
    }
    if (piece.node.type !== 'element') return markupOf(piece);
    const element = structuredClone(piece.node);
    placed.insert(block, piece.text.replaceAll('\n', ' '), element);
    return toHtml.stringify({ type: 'root', children: [element] });
  });
  return checked(linkedMarkups.join('\n'));
};

/** An article's body as it is shown, and the same with links on names. */
export interface RenderedBody {
  /** Written when it is asked for: an article that is linked shows the other one. */
  readonly html: SafeHtml;
  readonly blocks: readonly Block[];
  readonly withLinks: (links: readonly NameLink[]) => SafeHtml;
}

/**
 * The HTML of an article's body and its blocks, both from one tree: the text of the HTML is the text of the
 * blocks. Each block carries its fragment as `id`; paragraphs, lists and quotations begin with an empty link
 * to themselves, which the style sheet numbers.
 */
export const renderBody = (tree: Root): RenderedBody => {
  const nameOf = fragmentNames();
  const blocks: Block[] = [];
  const pieces: WrittenPiece[] = [];
  let number = 0;
  orderHeadings(tree);
  for (const piece of piecesOf(tree)) {
    if ('text' in piece) {
      const isSubhead = piece.tag !== 'p';
      const text = piece.text.replaceAll('\n', ' ');
      const fragment = nameOf(isSubhead ? 'z' : 'p', text);
      if (!isSubhead) number += 1;
      blocks.push({ kind: isSubhead ? 'subhead' : 'paragraph', fragment, text });
      pieces.push({ ...piece, fragment, number: isSubhead ? undefined : number });
      continue;
    }
    const { node } = piece;
    if (!isBlock(node)) {
      pieces.push({ node, text: undefined });
      continue;
    }
    const kind = kinds.get(node.tagName) ?? 'other';
    const text = plainText(node);
    const fragment = nameOf(kind === 'subhead' ? 'z' : 'p', text);
    node.properties['id'] = fragment;
    blocks.push({ kind, fragment, text });
    if (kind !== 'subhead' && kind !== 'other') {
      number += 1;
      prepend(node, paragraphLink(fragment, number));
    }
    pieces.push({ node, text });
  }
  return {
    get html() {
      return checked(pieces.map(markupOf).join('\n'));
    },
    blocks,
    withLinks: (links) => withLinks(pieces, links),
  };
};

/** The HTML of a text of the archive's own: imprint, privacy, introductions. */
export const renderProse = (markdown: string): SafeHtml => {
  const tree = readMarkdown(markdown);
  orderHeadings(tree);
  return checked(toHtml.stringify(sanitised(tree)));
};
