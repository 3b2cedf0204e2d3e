import { type CitedArticle, citedAuthor, citedHeadline, isOneDay } from './cited-article.ts';

/** A value fills one line, whatever it holds. */
const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();

/** Year, month and day as far as they are known, and in words what they do not say; slashes part them. */
const date = (article: CitedArticle): string => {
  const [year = '', month = '', day = ''] = /^\d{4}(?:-\d{2}){0,2}/.exec(article.edtf)?.[0].split('-') ?? [];
  const words = isOneDay(article) ? '' : oneLine(article.date).replaceAll('/', '–');
  return year === '' ? '' : `${year}/${month}/${day}/${words}`;
};

/** An article as a RIS record. */
const risRecord = (article: CitedArticle): string => {
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'NEWS'],
    ['ID', article.id],
    ['TI', oneLine(citedHeadline(article))],
    ['AU', oneLine(citedAuthor(article))],
    ['T2', oneLine(article.source)],
    ['PY', /^\d{4}/.exec(article.earliest)?.[0] ?? ''],
    ['DA', date(article)],
    ['UR', oneLine(article.address)],
    ['LA', 'de'],
  ];
  return [...fields.filter(([, value]) => value !== ''), ['ER', '']]
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
};

/** Articles as a file of RIS. */
export const ris = (articles: readonly CitedArticle[]): string => articles.map(risRecord).join('\r\n');
