import { searchWording as wording } from '../../german/wording/search.ts';
import type { ArchiveIndex } from '../../search/archive-index.ts';
import type { Match } from '../../search/query/match.ts';
import { element } from '../element.ts';

interface ExportedHit {
  readonly id: string;
  readonly url: string;
  readonly headline: string;
  readonly date: string;
  readonly earliest: string;
  readonly latest: string;
  readonly source: string;
  /** 1: what was asked for; 2: related words. */
  readonly tier: 1 | 2;
  readonly score: number;
}

/** What the reader sees of an answer. */
export interface ExportedAnswer {
  readonly hits: readonly Match[];
  readonly related: readonly Match[];
}

const exported = async (index: ArchiveIndex, answer: ExportedAnswer): Promise<readonly ExportedHit[]> => {
  const directory = await index.directory();
  const hitsOf = (matches: readonly Match[], tier: 1 | 2): readonly ExportedHit[] =>
    matches.flatMap(({ page, score }) => {
      const entry = directory[page];
      return entry === undefined ? [] : [{ ...entry, tier, score: Math.round(score * 1000) / 1000 }];
    });
  return [...hitsOf(answer.hits, 1), ...hitsOf(answer.related, 2)];
};

/** RFC 4180, with semicolons, as German spreadsheets expect; a formula in a field is made text. */
const csvField = (value: string | number): string => {
  const text = String(value);
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

const csv = (hits: readonly ExportedHit[]): string =>
  [
    wording.csvHead,
    ...hits.map(({ id, url, headline, date, earliest, latest, source, tier, score }) => [
      id,
      url,
      headline,
      date,
      earliest,
      latest,
      source,
      tier,
      score.toLocaleString('de-DE', { useGrouping: false }),
    ]),
  ]
    .map((row) => row.map(csvField).join(';'))
    .join('\r\n');

const save = (content: string, type: string, name: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  element('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
};

/** Hands the whole list, not only what is shown, to the reader as a file, without any request. */
export const exportList = async (
  index: ArchiveIndex,
  answer: ExportedAnswer,
  format: 'csv' | 'json',
): Promise<void> => {
  const hits = await exported(index, answer);
  if (format === 'csv') save(`\uFEFF${csv(hits)}\r\n`, 'text/csv', `${wording.exportName}.csv`);
  else save(`${JSON.stringify(hits, undefined, 2)}\n`, 'application/json', `${wording.exportName}.json`);
};
