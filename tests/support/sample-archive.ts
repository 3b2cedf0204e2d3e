import type { Archive } from '../../src/record/archive.ts';
import type { Article } from '../../src/record/article.ts';
import {
  type ArticleId,
  type EdtfString,
  type EntityId,
  type IsoDay,
  isArticleId,
  isEntityId,
  isIsoDay,
  type SafeHtml,
} from '../../src/record/identifiers.ts';

const demand = <Kind extends string>(text: string, guard: (text: string) => text is Kind): Kind => {
  if (!guard(text)) throw new TypeError(`Not what the sample needs: ${text}`);
  return text;
};

export const articleId = (text: string): ArticleId => demand(text, isArticleId);
export const entityId = (text: string): EntityId => demand(text, isEntityId);
const isoDay = (text: string): IsoDay => demand(text, isIsoDay);

/** The samples are written here by hand; nothing in them needs to be sanitised. */
const safeHtml = (text: string): SafeHtml =>
  demand(text, (markup): markup is SafeHtml => !markup.includes('<script'));
const edtf = (text: string): EdtfString =>
  demand(text, (date): date is EdtfString => /^\d{4}-\d{2}-\d{2}$/.test(date));

/** An article with one paragraph that appeared on the day given. */
export const sampleArticle = (id: string, day: string, text: string): Article => ({
  id: articleId(id),
  path: `${day.slice(0, 4)}/${day}-${id}.md`,
  status: 'published',
  headline: { text: `Bericht ${id}`, at: undefined },
  headlineSupplied: false,
  kicker: undefined,
  lead: undefined,
  byline: [],
  dateline: undefined,
  publication: {
    date: {
      edtf: edtf(day),
      earliest: isoDay(day),
      latest: isoDay(day),
      expression: {
        kind: 'point',
        point: {
          precision: 'day',
          year: Number(day.slice(0, 4)),
          month: Number(day.slice(5, 7)),
          day: Number(day.slice(8, 10)),
          approximate: false,
          uncertain: false,
          earliest: isoDay(day),
          latest: isoDay(day),
        },
      },
    },
    evidence: [],
    certainty: undefined,
  },
  source: {
    publisher: entityId('tagblatt'),
    publisherCertainty: undefined,
    url: undefined,
    seen: undefined,
    file: undefined,
    sha256: undefined,
  },
  rights: { holder: undefined, statement: undefined, access: 'full' },
  captions: [],
  setAside: [],
  corrections: [],
  mentions: [],
  topics: [],
  doubts: [],
  aliases: [],
  body: {
    html: safeHtml(`<p id="p-1">${text}</p>`),
    blocks: [{ kind: 'paragraph', fragment: 'p-1', text }],
  },
});

const legalText = { html: safeHtml('<p>Platzhalter</p>'), placeholder: true };

/** A small archive with the articles given, in their order. */
export const sampleArchive = (articles: readonly Article[]): Archive => ({
  settings: {
    name: 'Probearchiv',
    subtitle: undefined,
    description: undefined,
    operator: 'Verein Probe',
    contact: 'post@example.org',
    language: 'de',
    baseUrl: undefined,
    identifier: undefined,
    gaps: [],
    imprint: legalText,
    privacy: legalText,
  },
  sources: [
    {
      id: entityId('tagblatt'),
      aliases: [],
      name: 'Tagblatt',
      variants: [],
      description: undefined,
      url: undefined,
    },
  ],
  authority: { persons: [], organizations: [], places: [], topics: [] },
  findings: new Map(),
  articles,
});
