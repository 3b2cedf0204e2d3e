import type { ArticleRecord } from './article-record.ts';
import type { DumpFormat } from './dump-format.ts';
import { joinedValues } from './joined-values.ts';
import { spreadsheetText } from './spreadsheet-text.ts';

type Cell = string | number | boolean | null | readonly string[];

/** The columns in their order; part of the public format. */
const columns: readonly { readonly name: string; readonly of: (record: ArticleRecord) => Cell }[] = [
  { name: 'id', of: ({ id }) => id },
  { name: 'url', of: ({ url }) => url },
  { name: 'headline', of: ({ headline }) => headline },
  { name: 'headlineSupplied', of: ({ headlineSupplied }) => headlineSupplied },
  { name: 'kicker', of: ({ kicker }) => kicker },
  { name: 'lead', of: ({ lead }) => lead },
  { name: 'byline', of: ({ byline }) => byline },
  { name: 'dateline', of: ({ dateline }) => dateline?.verbatim ?? null },
  { name: 'datelinePlaces', of: ({ dateline }) => dateline?.places ?? null },
  { name: 'agencies', of: ({ dateline }) => dateline?.agencies ?? null },
  { name: 'published', of: ({ published }) => published },
  { name: 'publishedFrom', of: ({ publishedFrom }) => publishedFrom },
  { name: 'publishedTo', of: ({ publishedTo }) => publishedTo },
  { name: 'publishedCertainty', of: ({ publishedCertainty }) => publishedCertainty },
  { name: 'publisher', of: ({ source }) => source.publisher },
  { name: 'sourceUrl', of: ({ source }) => source.url },
  { name: 'sourceFile', of: ({ source }) => source.file },
  { name: 'sourceSha256', of: ({ source }) => source.sha256 },
  { name: 'rightsHolder', of: ({ rights }) => rights.holder },
  { name: 'rightsStatement', of: ({ rights }) => rights.statement },
  { name: 'access', of: ({ rights }) => rights.access },
  { name: 'persons', of: ({ persons }) => persons },
  { name: 'organizations', of: ({ organizations }) => organizations },
  { name: 'places', of: ({ places }) => places },
  { name: 'topics', of: ({ topics }) => topics },
  { name: 'words', of: ({ words }) => words },
  // Behind the others, whose places readers of the file may have counted.
  { name: 'publishedApproximate', of: ({ publishedApproximate }) => publishedApproximate },
  { name: 'publishedUncertain', of: ({ publishedUncertain }) => publishedUncertain },
  { name: 'aliases', of: ({ aliases }) => aliases },
];

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const printed = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return quoted(spreadsheetText(typeof cell === 'string' ? cell : joinedValues(cell)));
};

const row = (cells: readonly Cell[]): string => `${cells.map(printed).join(',')}\r\n`;

/** `daten/artikel.csv` after RFC 4180: commas, CRLF, UTF-8 with a heading; no cell is a formula. */
export const articlesCsv: DumpFormat = {
  head: row(columns.map(({ name }) => name)),
  between: '',
  end: '',
  empty: row(columns.map(({ name }) => name)),
  line: (record) => row(columns.map(({ of }) => of(record))),
};
