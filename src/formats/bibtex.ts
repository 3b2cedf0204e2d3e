import { citedWording } from '../german/wording/cited.ts';
import { type CitedArticle, citedHeadline } from './cited-article.ts';

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as TeX prints it: every sign that TeX would act on is written out, white space is a space. */
const text = (value: string): string =>
  value
    .replace(/[\\~^{}%&$#_]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replace(/\s+/g, ' ')
    .trim();

/** BibLaTeX takes addresses as they are; only a brace or white space would end them. */
const address = (value: string): string => value.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));

/** A year, a month or a season, a day; months beyond 24 are parts of years of which BibLaTeX knows nothing. */
const plain = String.raw`-?\d{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-\d{2})?|2[1-4]))?[?~%]?`;
/** Day, month, years of which the last digits are unknown. */
const masked = String.raw`\d{4}-(?:\d{2}-XX|XX(?:-XX)?)|\d{3}X|\d{2}XX`;
/** What BibLaTeX reads of EDTF: levels 0 and 1, with open ends (its manual, “Date and Time Specifications”). */
const readable = new RegExp(
  String.raw`^(?:${plain}|${masked}|${plain}/(?:${plain}|\.\.)?|(?:\.\.)?/${plain})$`,
);

/** The date in EDTF; where it is beyond BibLaTeX, the days between which it lies. */
const date = ({ edtf, earliest, latest }: CitedArticle): string => {
  if (readable.test(edtf)) return edtf;
  return earliest === '' && latest === '' ? '' : `${earliest || '..'}/${latest || '..'}`;
};

/** The days between which it lies would print as a stretch of time; what is meant stands beside them in words. */
const dateInWords = ({ edtf, date: words }: CitedArticle): string =>
  words === '' || readable.test(edtf) ? '' : citedWording.published(words);

/**
 * An article as an entry of BibLaTeX. The archive's name stands in `addendum`, which the standard styles print at the
 * end; `library`, which would say it more narrowly, they leave out (BibLaTeX manual, “Data Fields”).
 */
export const bibtexEntry = (article: CitedArticle): string => {
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['title', text(citedHeadline(article))],
    // A second pair of braces keeps a byline whole, however many people it names.
    ['author', article.authors.map((author) => `{${text(author)}}`).join(' and ')],
    ['journaltitle', text(article.source)],
    ['date', date(article)],
    ['note', text(dateInWords(article))],
    ['url', address(article.address)],
    ['urldate', article.retrieved],
    ['addendum', text(article.archive)],
    ['entrysubtype', 'newspaper'],
    ['langid', 'german'],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},`);
  return [`@article{${article.id},`, ...lines, '}'].join('\n');
};

/** Articles as a file of BibLaTeX. */
export const bibtex = (articles: readonly CitedArticle[]): string =>
  articles.map((article) => `${bibtexEntry(article)}\n`).join('\n');
