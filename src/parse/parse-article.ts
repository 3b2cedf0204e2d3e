import { checkWording as wording } from '../german/wording/check.ts';
import type { Article, Body } from '../record/article.ts';
import { errorAt, isError, type Message, type Place, warningAt } from '../record/message.ts';
import { readFrontMatter } from './front-matter.ts';
import { readMarkdown } from './markdown.ts';
import type { SafeHtml } from '../record/identifiers.ts';
import type { NameLink } from './name-links.ts';
import { markdownFaults } from './markdown-faults.ts';
import { renderBody } from './safe-html.ts';
import { type ArticleFrontMatter, articleSchema } from './schema/article-schema.ts';
import { validate } from './validate.ts';
import { bodyWithinAccess, recordWithinAccess } from './within-access.ts';
import type { Path } from './yaml-text.ts';

/** An article file as it was read. */
export interface ParsedArticle {
  /** As messages name it. */
  readonly file: string;
  /** Relative to the archive's folder. */
  readonly path: string;
  /** Absent when the file alone has an error. */
  readonly article: Article | undefined;
  readonly messages: readonly Message[];
  /** The body as it was written, and the line of the file in which it begins. */
  readonly markdown: string;
  readonly markdownLine: number;
  /** The body's markup with links on names. */
  readonly bodyWithLinks: (links: readonly NameLink[]) => SafeHtml | undefined;
  /** What the front matter says at a path, even of an article with errors: undefined when it says nothing. */
  readonly valueAt: (path: Path) => unknown;
  readonly placeOf: (path: Path) => Place;
}

const toRecord = (path: string, front: ArticleFrontMatter, body: Body): Article => ({
  id: front.id,
  path,
  status: front.status,
  headline: front.headline,
  headlineSupplied: front.headlineSupplied,
  kicker: front.kicker,
  lead: front.lead,
  byline: front.byline,
  dateline: front.dateline === undefined ? undefined : { ...front.dateline, at: front.dateline.at },
  publication:
    front.published === undefined
      ? undefined
      : {
          date: front.published,
          evidence: front.publishedEvidence.map(({ text, note, at }) => ({ text, note, at })),
          certainty: front.publishedCertainty,
        },
  source: {
    publisher: front.source.publisher,
    publisherCertainty: front.source.publisherCertainty,
    url: front.source.url,
    seen: front.source.seen,
    file: front.source.file,
    sha256: front.source.sha256,
  },
  rights: {
    holder: front.rights.holder,
    statement: front.rights.statement,
    access: front.rights.access,
  },
  captions: front.captions.map(({ text, at, credit, creditAt }) => ({ text, at, credit, creditAt })),
  setAside: front.setAside.map(({ text, reason, at }) => ({ text, reason, at })),
  corrections: front.corrections.map(({ date, text }) => ({ date, text })),
  mentions: front.mentions.map(({ entity, text, nth, exclude }) => ({ entity, text, nth, exclude })),
  topics: front.topics,
  doubts: front.doubts,
  aliases: front.aliases,
  body,
});

const doubts = (front: ArticleFrontMatter, placeOf: (path: Path) => Place): readonly Message[] =>
  front.doubts.map(({ id, message }, index) =>
    warningAt(placeOf(['doubts', index]), 'open-doubt', wording.doubt(id, message)),
  );

/** A file of which nothing can be read. */
export const unreadArticle = (file: string, path: string, messages: readonly Message[]): ParsedArticle => {
  const start = { file, line: 1, column: 1 };
  return {
    file,
    path,
    article: undefined,
    messages,
    markdown: '',
    markdownLine: 1,
    bodyWithLinks: () => undefined,
    valueAt: () => undefined,
    placeOf: () => start,
  };
};

/**
 * Reads an article file: YAML front matter and a Markdown body. `file` is how messages name it, `path` its
 * place in the archive, `text` its content with `\n` as line end. Never throws: every fault is a message.
 */
export const parseArticle = (file: string, path: string, text: string): ParsedArticle => {
  const { yaml, body: markdown, bodyLine, messages: splitting } = readFrontMatter(file, text);
  if (yaml === undefined) return unreadArticle(file, path, splitting);
  const { value: front, messages: faults } = validate(articleSchema, yaml);
  const tree = readMarkdown(markdown);
  const messages = [...splitting, ...faults, ...markdownFaults(tree, markdown, file, bodyLine)];
  const access = front?.rights.access ?? 'full';
  const rendered = renderBody(bodyWithinAccess(tree, access));
  const { blocks, withLinks } = rendered;
  const body: Body = {
    get html() {
      return rendered.html;
    },
    blocks,
  };
  if (blocks.length === 0 && access !== 'metadata' && access !== 'withdrawn') {
    messages.push(errorAt({ file, line: bodyLine, column: 1 }, 'empty-body', wording.emptyBody));
  }
  const sound = front !== undefined && !messages.some(isError);
  return {
    file,
    path,
    article: sound ? recordWithinAccess(toRecord(path, front, body)) : undefined,
    markdown,
    markdownLine: bodyLine,
    bodyWithLinks: withLinks,
    messages: front === undefined ? messages : [...messages, ...doubts(front, yaml.placeOf)],
    valueAt: yaml.valueAt,
    placeOf: yaml.placeOf,
  };
};
