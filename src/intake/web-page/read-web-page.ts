import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { PageEvidence, Segment } from '../../record/draft.ts';
import { assignRoles } from '../assign-roles.ts';
import { cutUnits } from '../cut-units.ts';
import { linesOf } from '../lines.ts';
import type { Piece } from '../piece.ts';
import { segmentsOf } from '../segments.ts';
import { linesAsUnits } from '../units.ts';
import { pageEvidence } from './page-evidence.ts';
import { type MarkedLine, markedLines } from './page-text.ts';

/** A saved web page: its main text, divided by markup and rules, and what it says beside the text. */
export interface WebPage {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly page: PageEvidence;
}

const looksLikeHtml = /^\uFEFF?\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

/** Whether the text of a file is a web page, by its name or its beginning. */
export const isWebPage = (file: string, text: string): boolean =>
  /\.x?html?$/i.test(file) || looksLikeHtml.test(text.slice(0, 4000));

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

const documentOf = (html: string) =>
  parseHTML(/<html/i.test(html) ? html : `<html><body>${html}</body></html>`).document;

const mainText = (html: string): readonly MarkedLine[] => {
  const content = new Readability(documentOf(html), { charThreshold: 200 }).parse()?.content;
  return typeof content === 'string' ? markedLines(documentOf(content).body) : [];
};

/** The main text, else all there is. */
const contentOf = (html: string): readonly MarkedLine[] => {
  const main = attempted(() => mainText(html), []);
  return main.length > 0 ? main : attempted(() => markedLines(documentOf(html).body), []);
};

/** How far down the main text the page may repeat its headline, usually as its first heading. */
const headLines = 5;

/** The headline at the top: where the main text repeats it, else above it, as pages set it outside their main text. */
const withHeadline = (lines: readonly MarkedLine[], headline: string | undefined): readonly MarkedLine[] => {
  const at = lines
    .slice(0, headLines)
    .findIndex(({ text, role }) => text === headline || role === 'headline');
  if (at >= 0) return lines.map((line, index) => (index === at ? { ...line, role: 'headline' } : line));
  return headline === undefined ? lines : [{ text: headline, role: 'headline' }, ...lines];
};

const joinedText = (lines: readonly MarkedLine[]): string =>
  lines
    .map(({ text, role }, index) => {
      const continues = role === 'list-item' && lines[index - 1]?.role === 'list-item';
      return index === 0 ? text : `${continues ? '\n' : '\n\n'}${text}`;
    })
    .join('');

/** Markup outweighs the rules, but not the cuts inside a line: a caption's credit, a quotation's signature. */
const marked = (pieces: readonly Piece[], lines: readonly MarkedLine[]): readonly Piece[] => {
  const roles = new Map(lines.map(({ text, role }) => [text, role] as const));
  return pieces.map((piece) => {
    const role = piece.cut === undefined ? roles.get(piece.text) : undefined;
    return role === undefined ? piece : { ...piece, cut: { role, rule: 'markup', certainty: 0.97 } };
  });
};

/** Reads a saved web page. Never throws: of a page without main text, all text is taken. */
export const readWebPage = (html: string): WebPage => {
  const page = attempted(() => pageEvidence(documentOf(html)), nothing);
  const lines = withHeadline(contentOf(html), page.headline);
  const text = joinedText(lines);
  const pieces = marked(cutUnits(text, linesAsUnits(text, linesOf(text))), lines);
  return { text, segments: segmentsOf(text.length, pieces, assignRoles(pieces)), page };
};
