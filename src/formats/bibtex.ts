import { type CitedArticle, citedAuthor, citedHeadline } from './cited-article.ts';

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

/** What BibLaTeX reads of EDTF: levels 0 and 1, with open ends. */
const point = String.raw`-?\d{2}(?:\d{2}|\dX|XX)(?:-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?)?[?~%]?`;
const readable = new RegExp(String.raw`^(?:${point}|(?:${point})?/(?:${point}|\.\.)?|\.\./${point})$`);

/** The date in EDTF; where it is beyond BibLaTeX, the days between which it lies. */
const date = ({ edtf, earliest, latest }: CitedArticle): string => {
  if (readable.test(edtf)) return edtf;
  return earliest === '' && latest === '' ? '' : `${earliest || '..'}/${latest || '..'}`;
};

/** An article as an entry of BibLaTeX. */
export const bibtexEntry = (article: CitedArticle): string => {
  const author = citedAuthor(article);
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['title', text(citedHeadline(article))],
    // A second pair of braces keeps the name whole, however many people it names.
    ['author', author === '' ? '' : `{${text(author)}}`],
    ['journaltitle', text(article.source)],
    ['date', date(article)],
    ['url', address(article.address)],
    ['entrysubtype', 'newspaper'],
    ['langid', 'german'],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},`);
  return [`@article{${article.id},`, ...lines, '}'].join('\n');
};

/** Articles as a file of BibLaTeX. */
export const bibtex = (articles: readonly CitedArticle[]): string =>
  articles.map((article) => `${bibtexEntry(article)}\n`).join('\n');
