import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { PageEvidence, Segment } from '../../record/draft.ts';
import { assignRoles } from '../assign-roles.ts';
import { cutUnits } from '../cut-units.ts';
import { linesOf } from '../lines.ts';
import type { Piece } from '../piece.ts';
import { segmentsOf } from '../segments.ts';
import { linesAsUnits } from '../units.ts';
import { limitDepth } from './limit-depth.ts';
import { pageEvidence } from './page-evidence.ts';
import { headingWords, headlineElement } from './page-headline.ts';
import { headlineMark, type MarkedLine, markedLines, paragraphMark } from './page-text.ts';

/** A saved web page: its main text, divided by markup and rules, and what it says beside the text. */
export interface WebPage {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly page: PageEvidence;
}

const nothing: PageEvidence = {
  headline: undefined,
  byline: [],
  published: undefined,
  publisher: undefined,
  section: undefined,
  url: undefined,
};

/** What the libraries make of a page; a page that defeats them is read as if it had none of it. */
const attempted = <Result>(read: () => Result, otherwise: Result): Result => {
  try {
    return read();
  } catch {
    return otherwise;
  }
};

/** The page as a document that is not too deep. Its text stands in the body, also where the page leaves out the tag, as it may. */
const documentOf = (html: string) => {
  const { document } = parseHTML(/<html/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const { head, body } = document;
  const outside = [...document.documentElement.childNodes].filter((node) => node !== head && node !== body);
  for (const node of outside) body.append(node);
  limitDepth(document.documentElement);
  return document;
};

/** Pages of old divide paragraphs by two line breaks; where the chain begins, the text is marked. */
const markChains = (document: ReturnType<typeof documentOf>): void => {
  for (const first of document.querySelectorAll('br')) {
    const isBreak = (node: typeof first.nextSibling): boolean => node?.nodeName === 'BR';
    let next = first.nextSibling;
    while (next?.nodeType === 3 && next.textContent?.trim() === '') next = next.nextSibling;
    if (isBreak(next) && !isBreak(first.previousSibling)) first.before(paragraphMark);
  }
};

/**
 * The page with its headline under a name that Readability leaves alone: it removes headings that repeat the
 * title, and the first line that looks like an author's unless the page names one elsewhere.
 */
const preparedDocument = (html: string, page: PageEvidence) => {
  const document = documentOf(html);
  markChains(document);
  const heading = headlineElement(document, page);
  const author = document.createElement('meta');
  author.setAttribute('name', 'author');
  author.setAttribute('content', '-');
  document.head.prepend(author);
  if (heading === undefined) return { document, headline: undefined };
  const marked = document.createElement('h3');
  marked.setAttribute(headlineMark, '');
  marked.append(...heading.childNodes);
  heading.replaceWith(marked);
  return { document, headline: headingWords(marked) };
};

interface Content {
  readonly lines: readonly MarkedLine[];
  /** The headline as the page prints it. */
  readonly headline: string | undefined;
}

const mainText = (html: string, page: PageEvidence): Content => {
  const { document, headline } = preparedDocument(html, page);
  const content = new Readability(document, { charThreshold: 200 }).parse()?.content;
  return { lines: typeof content === 'string' ? markedLines(documentOf(content).body) : [], headline };
};

const allText = (html: string, page: PageEvidence): Content => {
  const { document, headline } = preparedDocument(html, page);
  return { lines: markedLines(document.body), headline };
};

const noContent: Content = { lines: [], headline: undefined };

/** The main text, else all there is. What was copied out of a page is the text and nothing around it. */
const contentOf = (html: string, page: PageEvidence): Content => {
  const isWhole = /<(?:!doctype|html|head|body)\b/i.test(html);
  const main = isWhole ? attempted(() => mainText(html, page), noContent) : noContent;
  return main.lines.length > 0 ? main : attempted(() => allText(html, page), noContent);
};

/** How far down the main text the page may repeat its headline, usually as its first heading. */
const headLines = 5;

/**
 * The headline where the page prints it; outside its main text, above it. What the page only says beside its
 * text is the headline of a page that prints none.
 */
const withHeadline = ({ lines, headline }: Content, page: PageEvidence): readonly MarkedLine[] => {
  if (lines.some(({ role }) => role === 'headline')) return lines;
  const words = headline ?? page.headline;
  const at = lines.slice(0, headLines).findIndex(({ text }) => text === words);
  if (at >= 0) return lines.map((line, index) => (index === at ? { ...line, role: 'headline' } : line));
  return words === undefined ? lines : [{ text: words, role: 'headline' }, ...lines];
};

/** The text of a page, and the role that its markup gives to what stands at a place in it. */
const joinedText = (
  lines: readonly MarkedLine[],
): { readonly text: string; readonly marks: ReadonlyMap<number, MarkedLine> } => {
  let text = '';
  const marks = new Map<number, MarkedLine>();
  for (const [index, line] of lines.entries()) {
    const continues = line.role === 'list-item' && lines[index - 1]?.role === 'list-item';
    if (index > 0) text += continues ? '\n' : '\n\n';
    marks.set(text.length, line);
    text += line.text;
  }
  return { text, marks };
};

/** Markup outweighs the rules, but not the cuts inside a line: a caption's credit, a quotation's signature. */
const marked = (pieces: readonly Piece[], marks: ReadonlyMap<number, MarkedLine>): readonly Piece[] =>
  pieces.map((piece) => {
    const line = marks.get(piece.start);
    const isWhole = piece.cut === undefined && line?.text.length === piece.end - piece.start;
    return isWhole && line.role !== undefined
      ? { ...piece, cut: { role: line.role, rule: 'markup', certainty: 0.97 } }
      : piece;
  });

/** Reads a saved web page. Never throws: of a page without main text, all text is taken. */
export const readWebPage = (html: string): WebPage => {
  const page = attempted(() => pageEvidence(documentOf(html)), nothing);
  const { text, marks } = joinedText(withHeadline(contentOf(html, page), page));
  const pieces = marked(cutUnits(text, linesAsUnits(text, linesOf(text))), marks);
  return { text, segments: segmentsOf(text.length, pieces, assignRoles(pieces)), page };
};
