import { searchWording as wording } from '../../german/wording/search.ts';
import type { ArchiveIndex } from '../../search/archive-index.ts';
import type { Match } from '../../search/query/match.ts';
import { bibtex } from '../../formats/bibtex.ts';
import type { CitedArticle } from '../../formats/cited-article.ts';
import { ris } from '../../formats/ris.ts';
import type { DirectoryEntry } from '../../search/index/directory.ts';
import { element } from '../element.ts';

interface ExportedHit extends DirectoryEntry {
  /** 1: what was asked for; 2: related words. */
  readonly tier: 1 | 2;
  readonly score: number;
}

/** What the reader sees of an answer. */
export interface ExportedAnswer {
  readonly index: ArchiveIndex;
  readonly hits: readonly Match[];
  readonly related: readonly Match[];
}

const exported = ({ index, hits, related }: ExportedAnswer): Promise<readonly ExportedHit[]> => {
  const hit = async ({ page, score }: Match, tier: 1 | 2): Promise<ExportedHit> => ({
    ...(await index.entry(page)),
    tier,
    score: Math.round(score * 1000) / 1000,
  });
  return Promise.all([...hits.map((match) => hit(match, 1)), ...related.map((match) => hit(match, 2))]);
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

const cited = (hit: ExportedHit): CitedArticle => ({
  ...hit,
  // Nobody can follow the address of a file on somebody's disk.
  address: location.protocol === 'file:' ? '' : new URL(hit.url, location.href).href,
});

interface Format {
  readonly type: string;
  readonly write: (hits: readonly ExportedHit[]) => string;
}

/** The formats of an exported list, by the ends of their files' names. */
const formats = {
  csv: { type: 'text/csv', write: (hits) => `\uFEFF${csv(hits)}\r\n` },
  json: { type: 'application/json', write: (hits) => `${JSON.stringify(hits, undefined, 2)}\n` },
  bib: { type: 'application/x-bibtex', write: (hits) => bibtex(hits.map(cited)) },
  ris: { type: 'application/x-research-info-systems', write: (hits) => ris(hits.map(cited)) },
} as const satisfies Readonly<Record<string, Format>>;

type ExportFormat = keyof typeof formats;

export const exportFormats: readonly ExportFormat[] = ['csv', 'json', 'bib', 'ris'];

/** Hands the whole list, not only what is shown, to the reader as a file, without any request. */
export const exportList = async (answer: ExportedAnswer, format: ExportFormat): Promise<void> => {
  const hits = await exported(answer);
  const { type, write } = formats[format];
  save(write(hits), type, `${wording.exportName}.${format}`);
};
