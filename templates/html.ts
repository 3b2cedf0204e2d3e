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

const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

const printed = (child: Child): string => {
  if (child === false || child === undefined) return '';
  if (child instanceof Html) return child.toString();
  if (typeof child === 'string') return escapeText(child);
  if (typeof child === 'number') return String(child);
  return child.map(printed).join('');
};

/** An attribute whose value is not in quotation marks could be left by a space in the text put into it. */
const endsInUnquotedAttribute = (markup: string): boolean => /<[^<>]*=\s*$/.test(markup);

/**
 * Markup with holes. Text put into a hole is escaped, in element content and in quoted attributes alike.
 * Throws a TypeError for a hole in an unquoted attribute: that is a fault of the template, not of its data.
 */
export const html = (strings: TemplateStringsArray, ...children: readonly Child[]): Html => {
  let markup = strings[0] ?? '';
  for (const [index, child] of children.entries()) {
    if (endsInUnquotedAttribute(strings[index] ?? '')) {
      throw new TypeError(`Attribute without quotation marks before hole ${index + 1}: ${strings[index]}`);
    }
    markup += printed(child) + (strings[index + 1] ?? '');
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
