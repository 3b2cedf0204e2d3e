import type { Reading } from '../../record/draft.ts';
import { readLabelledDay } from '../read-date.ts';

/** A line of a page's text, with the role that its markup gives it. */
export interface MarkedLine {
  readonly text: string;
  readonly role: Reading['role'] | undefined;
}

/** The part of a DOM node that text is read from. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  /** Elements have it. */
  readonly getAttribute?: (name: string) => string | null;
}

/** Marks the element that was found to be the headline of the page. */
export const headlineMark = 'data-headline';

/** Set before a chain of line breaks, which Readability may take away. */
export const paragraphMark = '\u2029';

const elementNode = 1;
const textNode = 3;

/** Elements that begin and end a line. */
export const blockNames: ReadonlySet<string> = new Set([
  'ADDRESS',
  'ARTICLE',
  'ASIDE',
  'BLOCKQUOTE',
  'DD',
  'DIV',
  'DL',
  'DT',
  'FIGCAPTION',
  'FIGURE',
  'FOOTER',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HEADER',
  'LI',
  'MAIN',
  'NAV',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'TABLE',
  'TD',
  'TH',
  'TR',
  'UL',
]);

const roles: Readonly<Record<string, Reading['role']>> = {
  H1: 'subhead',
  H2: 'subhead',
  H3: 'subhead',
  H4: 'subhead',
  H5: 'subhead',
  LI: 'list-item',
  FIGCAPTION: 'caption',
  BLOCKQUOTE: 'quote',
};

/** Elements of which nothing is read. */
export const hiddenNames: ReadonlySet<string> = new Set([
  'SCRIPT',
  'STYLE',
  'TITLE',
  'TEMPLATE',
  'NOSCRIPT',
  'IFRAME',
  'BUTTON',
  'SVG',
]);

/** Folded with the other white space when a line is closed. */
const lineBreak = '\u2028';
const endsInBreak = /\u2028\s*$/;

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of a page's content, block by block, with what the elements say about the blocks. */
export const markedLines = (root: PageNode): readonly MarkedLine[] => {
  const lines: MarkedLine[] = [];
  let open = '';
  const close = (role: MarkedLine['role']): void => {
    const text = folded(open);
    open = '';
    if (text !== '') lines.push({ text: role === 'list-item' ? `- ${text}` : text, role });
  };
  const visit = (node: PageNode, role: MarkedLine['role']): void => {
    if (node.nodeType === textNode) {
      const [first = '', ...others] = (node.textContent ?? '').split(paragraphMark);
      open += first;
      for (const text of others) {
        close(role);
        open = text;
      }
      return;
    }
    const name = node.nodeName.toUpperCase();
    if ((node.nodeType !== elementNode && node.nodeType !== 11) || hiddenNames.has(name)) return;
    if (name === 'BR') {
      // One break is a line's, two are a paragraph's; what is a day by itself goes into no sentence.
      if (endsInBreak.test(open) || readLabelledDay(folded(open)) !== undefined) close(role);
      else open += lineBreak;
      return;
    }
    const isHeadline = node.getAttribute?.(headlineMark) === '';
    const own = isHeadline ? 'headline' : (roles[name] ?? role);
    if (!blockNames.has(name)) {
      for (const child of node.childNodes) visit(child, role);
      return;
    }
    close(role);
    for (const child of node.childNodes) visit(child, own);
    close(own);
  };
  visit(root, undefined);
  close(undefined);
  return lines;
};
