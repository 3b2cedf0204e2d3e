import { type CitedArticle, citedHeadline } from './cited-article.ts';

/** A value fills one line, whatever it holds. */
const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();

type CalendarDay = readonly [year: string, month: string, day: string];

const parts = (isoDay: string): CalendarDay => {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay) ?? [];
  return [year, month, day];
};

/** Year, month and day as far as all possible days share them. */
const certainParts = ({ earliest, latest }: CitedArticle): CalendarDay => {
  const first = parts(earliest);
  const last = parts(latest);
  const differing = first.findIndex((part, place) => part !== last[place]);
  const [year, month, day] = first.map((part, place) => (differing === -1 || place < differing ? part : ''));
  return [year ?? '', month ?? '', day ?? ''];
};

const isOneDay = ({ edtf }: CitedArticle): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf);

/** What is certain in numbers, and in words what they do not say; slashes part them. */
const date = (article: CitedArticle): string => {
  const numbers = certainParts(article).join('/');
  const words = isOneDay(article) ? '' : oneLine(article.date).replaceAll('/', '–');
  return article.edtf === '' ? '' : `${numbers}/${words}`;
};

/** An article as a RIS record. Tags after the specification of Reference Manager: `DB` names the database, `Y2` the access. */
const risRecord = (article: CitedArticle): string => {
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'NEWS'],
    ['ID', article.id],
    ['TI', oneLine(citedHeadline(article))],
    ...article.authors.map((author) => ['AU', oneLine(author)] as const),
    ['T2', oneLine(article.source)],
    ['PY', certainParts(article)[0]],
    ['DA', date(article)],
    ['UR', oneLine(article.address)],
    ['Y2', article.retrieved === '' ? '' : `${article.retrieved.replaceAll('-', '/')}/`],
    ['DB', oneLine(article.archive)],
    ['LA', 'de'],
  ];
  return [...fields.filter(([, value]) => value !== ''), ['ER', '']]
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
};

/** Articles as a file of RIS. */
export const ris = (articles: readonly CitedArticle[]): string => articles.map(risRecord).join('\r\n');
