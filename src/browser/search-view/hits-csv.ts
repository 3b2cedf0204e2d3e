import { joinedValues } from '../../formats/joined-values.ts';
import { spreadsheetText } from '../../formats/spreadsheet-text.ts';
import { searchWording as wording } from '../../german/wording/search.ts';
import type { ExportedHit } from './exported-hit.ts';

/** RFC 4180, with semicolons, as German spreadsheets expect; a formula in a field is made text. */
const csvField = (value: string | number): string => {
  const text = spreadsheetText(String(value));
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const cells = (hit: ExportedHit): readonly (string | number)[] => [
  hit.id,
  hit.url,
  hit.headline,
  hit.date,
  hit.earliest,
  hit.latest,
  hit.source,
  hit.tier,
  hit.score.toLocaleString('de-DE', { useGrouping: false }),
  hit.supplied ? wording.csvYes : wording.csvNo,
  joinedValues(hit.authors),
  hit.edtf,
  hit.address,
  hit.search,
  hit.retrieved,
];

/** A list of articles as a table; new columns come last, so that those there are keep their places. */
export const hitsCsv = (hits: readonly ExportedHit[]): string =>
  [wording.csvHead, ...hits.map(cells)].map((row) => `${row.map(csvField).join(';')}\r\n`).join('');
