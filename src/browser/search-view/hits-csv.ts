import { joinedValues } from '../../formats/joined-values.ts';
import { searchWording as wording } from '../../german/wording/search.ts';
import type { ExportedHit } from './exported-hit.ts';

/**
 * Whether a spreadsheet would reckon with a field. One that begins with a plus or a minus before a digit or a blank is a
 * number or a line of text („-20 Grad“), unless it has a sign by which formulas call something: `-2+3+cmd|' /C calc'!A0`
 * (OWASP, “CSV Injection”).
 */
const isFormula = (text: string): boolean =>
  /^[=@\t\r\n＝＠＋－]/.test(text) ||
  (/^[+-]/.test(text) && (!/^.[\d\s]/.test(text) || /[=@(|!]/.test(text)));

/** RFC 4180, with semicolons, as German spreadsheets expect; a formula in a field is made text. */
const csvField = (value: string | number): string => {
  const text = String(value);
  const harmless = isFormula(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
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
