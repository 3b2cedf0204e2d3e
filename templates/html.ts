import type { SafeHtml } from '../src/record/identifiers.ts';

/** Markup that is ready for the page. Only `html`, `trusted` and `joined` make it. */
export class Html {
  readonly #markup: string;

  constructor(key: typeof maker, markup: string) {
    if (key !== maker) throw new TypeError('Html is made by html``, trusted() or joined().');
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

const maker = Symbol('maker of Html');

/** What may stand in `${…}`: text is escaped, nothing is printed for `false` and `undefined`. */
export type Child = Html | string | number | false | undefined | readonly Child[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const toEscape = /[&<>"']/;
const allToEscape = /[&<>"']/g;

const escapeText = (text: string): string =>
  toEscape.test(text) ? text.replace(allToEscape, (character) => escapes[character] ?? '') : text;

const printed = (child: Child): string => {
  if (typeof child === 'string') return escapeText(child);
  if (child instanceof Html) return child.toString();
  if (child === false || child === undefined) return '';
  if (typeof child === 'number') return String(child);
  let markup = '';
  for (const one of child) markup += printed(one);
  return markup;
};

/** An attribute whose value is not in quotation marks could be left by a space in the text put into it. */
const endsInUnquotedAttribute = (markup: string): boolean => /<[^<>]*=\s*$/.test(markup);

/** The templates that have no such hole; each has one array of its strings, whatever is put into it. */
const sound = new WeakSet<TemplateStringsArray>();

const checkHoles = (strings: TemplateStringsArray): void => {
  for (const [index, before] of strings.slice(0, -1).entries()) {
    if (endsInUnquotedAttribute(before)) {
      throw new TypeError(`Attribute without quotation marks before hole ${index + 1}: ${before}`);
    }
  }
  sound.add(strings);
};

/**
 * Markup with holes. Text put into a hole is escaped, in element content and in quoted attributes alike.
 * Throws a TypeError for a hole in an unquoted attribute: that is a fault of the template, not of its data.
 */
export const html = (strings: TemplateStringsArray, ...children: readonly Child[]): Html => {
  if (!sound.has(strings)) checkHoles(strings);
  let markup = strings[0] ?? '';
  for (let index = 0; index < children.length; index += 1) {
    markup += printed(children[index]);
    markup += strings[index + 1] ?? '';
  }
  return new Html(maker, markup);
};

/** Takes over markup that the sanitiser has passed. */
export const trusted = (markup: SafeHtml): Html => new Html(maker, markup);

/** The children with a separator between them, leaving out what prints nothing. */
export const joined = (children: readonly Child[], separator: Child): Html =>
  new Html(
    maker,
    children
      .map(printed)
      .filter((markup) => markup !== '')
      .join(printed(separator)),
  );
