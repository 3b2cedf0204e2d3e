import { pages } from '../../archive/links.ts';
import { citationFormats } from '../../formats/citation-formats.ts';
import { authorOfByline } from '../../german/author-of-byline.ts';
import { searchWording as wording } from '../../german/wording/search.ts';
import type { ArchiveIndex } from '../../search/archive-index.ts';
import type { Match } from '../../search/query/match.ts';
import { byId } from '../element.ts';
import { isoToday } from '../iso-today.ts';
import { saveFile } from '../save-file.ts';
import type { ExportedHit } from './exported-hit.ts';
import { hitsCsv } from './hits-csv.ts';

/** What the reader sees of an answer. */
export interface ExportedAnswer {
  readonly index: ArchiveIndex;
  /** What was asked, as the address says it: `?q=Kreml`. */
  readonly query: string;
  readonly hits: readonly Match[];
  readonly related: readonly Match[];
}

/**
 * A page's whole address: on the archive's own site if it knows it, else where it was opened; empty for one on somebody's
 * disk, whose address nobody can follow.
 */
const wholeAddress = (path: string): string => {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  if (canonical === undefined && location.protocol === 'file:') return '';
  return new URL(path, canonical ?? location.href).href;
};

const exported = ({ index, query, hits, related }: ExportedAnswer): Promise<readonly ExportedHit[]> => {
  const path = `${pages.search}${query}`;
  const origin = {
    archive: byId('mitnehmen', HTMLElement).dataset['archive'] ?? '',
    retrieved: isoToday(),
    search: wholeAddress(path) || path,
  };
  const hit = async ({ page, score }: Match, tier: 1 | 2): Promise<ExportedHit> => {
    const { bylines, ...entry } = await index.entry(page);
    return {
      ...entry,
      byline: bylines.join(', '),
      authors: bylines.map(authorOfByline),
      tier,
      score: Math.round(score * 1000) / 1000,
      address: wholeAddress(entry.url),
      ...origin,
    };
  };
  return Promise.all([...hits.map((match) => hit(match, 1)), ...related.map((match) => hit(match, 2))]);
};

interface Format {
  readonly type: string;
  readonly write: (hits: readonly ExportedHit[]) => string;
}

/** The formats of an exported list, by the ends of their files' names. */
const formats = {
  csv: { type: 'text/csv', write: (hits) => `\uFEFF${hitsCsv(hits)}` },
  json: { type: 'application/json', write: (hits) => `${JSON.stringify(hits, undefined, 2)}\n` },
  ...citationFormats,
} as const satisfies Readonly<Record<string, Format>>;

type ExportFormat = keyof typeof formats;

export const exportFormats: readonly ExportFormat[] = ['csv', 'json', 'bib', 'ris'];

/** Hands the whole list, not only what is shown, to the reader as a file, without any request. */
export const exportList = async (answer: ExportedAnswer, format: ExportFormat): Promise<void> => {
  const hits = await exported(answer);
  const { type, write } = formats[format];
  saveFile(write(hits), type, `${wording.exportName}-${isoToday()}.${format}`);
};
