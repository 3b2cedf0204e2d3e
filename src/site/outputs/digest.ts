import type {
  EntitySheet,
  EntityTally,
  ShownAppearance,
  ShownEntity,
} from '../../record/entity-in-archive.ts';
import type {
  ArticleInArchive,
  ArticleLink,
  ListedArticle,
  RelatedInArchive,
  StoryPair,
} from '../../record/in-archive.ts';
import { ReasonedRelation } from '../../archive/related/reasoned-relation.ts';
import type { RegisterReference } from '../../record/register.ts';
import { hashOf } from '../reading/hash-of.ts';
import { StoredArticle } from '../reading/stored-article.ts';

/** Names a value by its content: equal values have equal digests, in every process. */
export interface Digester {
  /** Of an article in a list: what lists may show of it. */
  readonly of: (value: unknown) => string;
  /** Of a page's own subject, with what only its own page may show of it. */
  readonly ofSubject: (value: unknown) => string;
  /** Of all of an article's record, with nothing of what stands around it. */
  readonly ofRecord: (listed: ArticleInArchive) => string;
}

/** Short ones stand for themselves. */
const longestPrinted = 80;

const shortened = (text: string): string => (text.length > longestPrinted ? hashOf(text) : text);

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isArticle = (value: Fields): boolean =>
  value instanceof StoredArticle || ('body' in value && 'headlineSupplied' in value);

const isListed = (value: object): value is ListedArticle =>
  'article' in value && 'opening' in value && 'names' in value;

const isSubject = (value: object): value is ArticleInArchive => isListed(value) && 'readingMinutes' in value;

const isTally = (value: object): value is EntityTally =>
  'entity' in value && 'named' in value && 'onlyBelow' in value;

const isEntitySheet = (value: object): value is EntitySheet =>
  'group' in value && 'sheet' in value && isObject(value.group) && 'companions' in value.group;

const isPair = (value: object): value is StoryPair => 'further' in value && 'first' in value;

/** Its entries are made only to be shown. */
const isNamed = (value: Fields): value is Fields & { readonly digest: string } =>
  'entries' in value && 'letters' in value && typeof value['digest'] === 'string';

/** A reference to a passage that is known already; others find it when they are asked. */
const isPassage = (value: object): value is RegisterReference =>
  'article' in value && Object.hasOwn(value, 'fragment');

/** Names all of an article's record; of one that lies in the cache without reading it. */
export const articleDigest = (article: object): string =>
  article instanceof StoredArticle ? article.digest : hashOf(JSON.stringify(article));

/**
 * Digests of everything that pages are made from. What is the same object has its digest reckoned once; that of a
 * group is put together from those of its members.
 */
export const digester = (): Digester => {
  const known = new WeakMap<object, string>();
  const links = new WeakMap<object, string>();
  const lists = new WeakMap<ListedArticle, string>();
  const print = (value: unknown): string => {
    if (typeof value === 'string') return shortened(JSON.stringify(value));
    if (!isObject(value)) return String(value);
    const before = known.get(value);
    if (before !== undefined) return before;
    const text = printObject(value);
    const digest = shortened(text);
    // What is short is printed again when it is asked for: kept, it would be most of what is kept here.
    if (digest !== text) known.set(value, digest);
    return digest;
  };
  const printAll = <Value>(values: readonly Value[], printOne: (value: Value) => string = print): string => {
    let text = '[';
    for (const value of values) text += `${printOne(value)},`;
    return `${text}]`;
  };
  const printFields = (value: Fields): string => {
    let text = '{';
    for (const name of Object.keys(value)) {
      const field = value[name];
      // What is absent and what is undefined are the same; JSON knows only the one.
      if (field !== undefined) text += `${name}:${print(field)},`;
    }
    return `${text}}`;
  };
  /** What a page shows of an article that it leads to; a dozen pages lead to each. */
  const printLink = (value: ArticleLink | undefined): string => {
    if (value === undefined) return '';
    const before = links.get(value);
    if (before !== undefined) return before;
    const { id, headline, headlineSupplied, publication } = value;
    const link = shortened(
      `${id} ${print(headline.text)} ${String(headlineSupplied)} ${print(publication?.date)}`,
    );
    links.set(value, link);
    return link;
  };
  const recordDigest = (listed: ArticleInArchive): string => {
    const { article, source } = listed;
    // Of a stored article they are in its digest, and would have to be read.
    const others = article instanceof StoredArticle ? '' : print([listed.names, listed.mentions]);
    return `${articleDigest(article)} ${print(source)} ${others}`;
  };
  /** An article is on the lists of all whom it names. */
  const printListed = (listed: ListedArticle): string => {
    const before = lists.get(listed);
    if (before !== undefined) return before;
    const { article, source } = listed;
    const text =
      article instanceof StoredArticle
        ? `<${article.listDigest} ${print(source)}>`
        : `<${print(Object.values(article))} ${print(source)} ${print([listed.names, listed.opening])}>`;
    lists.set(listed, text);
    return text;
  };
  /** The reasons are places in the article's own record, which is named beside them. */
  const printRelated = (one: RelatedInArchive): string =>
    one instanceof ReasonedRelation
      ? `${printLink(one.article)} ${one.reasons.words.join()} ${one.reasons.entities.join()}`
      : printFields({ ...one, article: printLink(one.article) });
  const printSubject = (listed: ArticleInArchive): string => {
    const { related, sameStory, dossiers, earlier, later } = listed;
    return [
      recordDigest(listed),
      shortened(printAll([...listed.entities.values()])),
      printLink(earlier),
      printLink(later),
      printAll(related, printRelated),
      printAll(sameStory, ({ article, comparison }) => `${printLink(article)} ${print(comparison)}`),
      printAll(dossiers, (one) =>
        printFields({ ...one, before: printLink(one.before), after: printLink(one.after) }),
      ),
    ].join('\n');
  };
  const printAppearances = (some: readonly Pick<ShownAppearance, 'listed' | 'isAside'>[]): string => {
    let text = '';
    for (const { listed, isAside } of some) text += `${print(listed)}${isAside ? '-' : '+'}`;
    return text;
  };
  const printTally = ({ entity, articles, named, onlyBelow }: EntityTally): string =>
    `${print(entity)} ${articles} ${named} ${onlyBelow}`;
  const printEntity = (group: ShownEntity): string => {
    const { companions, printedRoles, reportedFrom, children, newestBelow, parent } = group;
    const told = print([companions, printedRoles, reportedFrom, children]);
    const numbers = [group.articles, group.isOnlyAside, group.reportsFromHere, group.onlyBelow].join(' ');
    return `${print(group.entity)} ${print(parent)} ${numbers} ${told} ${printAppearances(newestBelow)}`;
  };
  /** Only the first page about an entity tells more of it than its name and its articles. */
  const printEntitySheet = ({ group, sheet: { number, count, elements } }: EntitySheet): string => {
    const own = number === 1 ? printEntity(group) : `${print(group.entity)} ${group.articles}`;
    return `${own} ${number}/${count} ${printAppearances(elements)}`;
  };
  const printObject = (value: Fields): string => {
    if (Array.isArray(value)) return printAll(value);
    if (value instanceof Map) {
      return `{${Array.from(value, ([key, element]) => `${print(key)}=${print(element)}`).join()}}`;
    }
    if (value instanceof Set) return `{${Array.from(value, print).join()}}`;
    if (isArticle(value)) return articleDigest(value);
    if (isNamed(value)) return value.digest;
    if (isListed(value)) return printListed(value);
    if (isTally(value)) return printTally(value);
    if (isPassage(value)) return `${printLink(value.article)} ${print(value.fragment)}`;
    if (isPair(value))
      return `${recordDigest(value.first)} ${recordDigest(value.other)} ${print(value.further)}`;
    if (isEntitySheet(value)) return printEntitySheet(value);
    return printFields(value);
  };
  const ofSubject = (value: unknown): string => {
    if (!Array.isArray(value) && !(isObject(value) && isSubject(value))) return print(value);
    return hashOf(Array.isArray(value) ? printAll(value, ofSubject) : printSubject(value));
  };
  return {
    of: print,
    ofSubject,
    ofRecord: (listed) => shortened(recordDigest(listed)),
  };
};
