import { hashOf } from '../reading/hash-of.ts';
import { StoredArticle } from '../reading/stored-article.ts';

/** Names a value by its content: equal values have equal digests, in every process. */
export interface Digester {
  readonly of: (value: unknown) => string;
  /** The digest of a page's own subject, with what only its own page may show of it. */
  readonly ofSubject: (value: unknown) => string;
}

/** Short ones stand for themselves. */
const longestPrinted = 80;

const shortened = (text: string): string => (text.length > longestPrinted ? hashOf(text) : text);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isArticle = (value: Readonly<Record<string, unknown>>): boolean =>
  value instanceof StoredArticle || ('body' in value && 'headlineSupplied' in value);

/** An article with what is known around it; `names` and `mentions` come of the article and the authority files. */
const isListed = (value: Readonly<Record<string, unknown>>): boolean =>
  'article' in value && 'readingMinutes' in value;

const isAppearance = (value: Readonly<Record<string, unknown>>): boolean =>
  'listed' in value && 'isAside' in value;

/** What is made of the article's text and digested with it. */
const madeOfText = new Set(['mentions', 'names', 'linkedNames']);

const articleDigest = (article: object): string =>
  article instanceof StoredArticle ? article.digest : hashOf(JSON.stringify(article));

/**
 * Digests of everything that pages are made from. What is the same object has its digest reckoned once. An article
 * in a list is digested without its neighbours and relations, which lists have no type for.
 */
export const digester = (): Digester => {
  const known = new WeakMap<object, string>();
  const print = (value: unknown): string => {
    if (typeof value === 'string') return shortened(JSON.stringify(value));
    if (!isObject(value)) return String(value);
    const before = known.get(value);
    if (before !== undefined) return before;
    const digest = shortened(printObject(value));
    known.set(value, digest);
    return digest;
  };
  const printFields = (
    value: Readonly<Record<string, unknown>>,
    isLeftOut: (name: string) => boolean,
  ): string =>
    Object.keys(value)
      // What is absent and what is undefined are the same; JSON knows only the one.
      .filter((name) => !isLeftOut(name) && value[name] !== undefined)
      .map((name) => `${name}:${print(value[name])}`)
      .join(',');
  const printNames = (value: Readonly<Record<string, unknown>>): string =>
    value['article'] instanceof StoredArticle ? '' : `${print(value['names'])}${print(value['mentions'])}`;
  const printListed = (value: Readonly<Record<string, unknown>>): string =>
    `<${print(value['article'])} ${print(value['source'])} ${printNames(value)}>`;
  const printObject = (value: Readonly<Record<string, unknown>>): string => {
    if (Array.isArray(value)) return `[${value.map(print).join()}]`;
    if (value instanceof Map) {
      return `{${Array.from(value, ([key, element]) => `${print(key)}=${print(element)}`).join()}}`;
    }
    if (value instanceof Set) return `{${Array.from(value, print).join()}}`;
    if (isArticle(value)) return articleDigest(value);
    if (isListed(value)) return printListed(value);
    if (isAppearance(value)) return `(${print(value['listed'])}${String(value['isAside'])})`;
    return `{${printFields(value, () => false)}}`;
  };
  return {
    of: print,
    ofSubject: (value) =>
      isObject(value) && isListed(value)
        ? shortened(
            `${printListed(value)}${printFields(value, (name) => name === 'article' || madeOfText.has(name))}`,
          )
        : print(value),
  };
};
