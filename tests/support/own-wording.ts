import { attribute, elementsOf, type HtmlElement, type HtmlNode, textOf } from './html-document.ts';

/** What is not said by the site: the sources' words, names and headlines, and what the archive's own files say. */
const others = new Set([
  'article',
  'card-lines',
  'citation',
  'entry',
  'sample',
  'related-list',
  'neighbours',
  'set-aside-piece',
  'folio-source',
  'authorities',
  'letter-groups',
  'tally',
  'front-name',
  'front-subtitle',
  'nameplate',
  'foot-name',
  'page-title',
  'page-intro',
  'roles',
  'introduction',
  'particulars',
  'placeholder-text',
  'correction',
]);

const classesOf = (element: HtmlElement): readonly string[] => (attribute(element, 'class') ?? '').split(' ');

const isOthers = (element: HtmlElement): boolean =>
  ['head', 'script', 'code', 'svg'].includes(element.tagName) ||
  classesOf(element).some((name) => others.has(name));

/** Elements that run on inside a line; all others end a piece of text. */
const inline = new Set(['a', 'abbr', 'b', 'bdi', 'em', 'i', 'kbd', 'span', 'strong', 'time', 'q', 'small']);

const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

const spoken = ['aria-label', 'placeholder', 'title', 'alt'] as const;

/** Every piece of text and every spoken attribute of a page that the site itself says. */
export const ownWording = (page: string): readonly string[] => {
  const pieces: string[] = [];
  const visit = (element: HtmlElement): void => {
    if (isOthers(element)) return;
    pieces.push(...spoken.flatMap((name) => attribute(element, name) ?? []));
    let line = '';
    const end = (): void => {
      if (line.trim() !== '') pieces.push(line);
      line = '';
    };
    for (const child of element.childNodes) {
      if (!isElement(child)) line += textOf(child);
      else if (isOthers(child)) end();
      else if (child.tagName === 'noscript') {
        end();
        // Its content is text to a parser that assumes scripts.
        pieces.push(...textOf(child).split(/<[^>]*>/));
      } else if (inline.has(child.tagName)) line += textOf(child);
      else {
        end();
        visit(child);
      }
    }
    end();
  };
  const body = elementsOf(page).find(({ tagName }) => tagName === 'body');
  if (body !== undefined) visit(body);
  return pieces.map((piece) => piece.replace(/[ \t\r\n]+/g, ' ').trim()).filter((piece) => piece !== '');
};

const rules: Readonly<Record<string, RegExp>> = {
  'a straight quotation mark': /["']/,
  'an English or French quotation mark': /[”«»]|“(?=\p{L})/u,
  'a hyphen for a dash': / - |--/,
  'a hyphen between years': /\b\d{4}-\d{4}\b/,
  'three full stops': /\.\.\./,
  'a break before a unit': /\d (?:%|Prozent|Artikel|Quellen?|W(?:ort|örter)|Minuten?|Treffer|Absätze?)/,
  'a break in a date':
    /\b\d{1,2}\. (?:Januar|Februar|März|April|Mai|Ju[nl]i|August|(?:Sept|Nov|Dez)ember|Oktober)/,
  'a break in an abbreviation': /\b(?:z\. B|d\. h|u\. a|o\. ä)\./,
  'a space before a mark': / [,.;:!?](?:\s|$)/,
  'two spaces': /\u0020{2}/,
};

/** What stands between quotation marks is somebody else's. */
const withoutQuoted = (text: string): string => text.replace(/„[^“]*“/g, '„…“');

/** What is wrong with the typography of a sentence. */
export const typographicFaults = (text: string): readonly string[] => [
  ...Object.entries(rules).flatMap(([fault, pattern]) =>
    pattern.test(withoutQuoted(text)) ? [`${fault}: ${text}`] : [],
  ),
  ...((text.match(/„/g)?.length ?? 0) === (text.match(/“/g)?.length ?? 0)
    ? []
    : [`a lone quotation mark: ${text}`]),
];
