import { bibtex } from './bibtex.ts';
import type { CitedArticle } from './cited-article.ts';
import { ris } from './ris.ts';

interface CitationFormat {
  readonly type: string;
  readonly write: (articles: readonly CitedArticle[]) => string;
}

/** The formats of reference managers, by the ends of their files' names. */
export const citationFormats = {
  bib: { type: 'application/x-bibtex', write: bibtex },
  ris: { type: 'application/x-research-info-systems', write: ris },
} as const satisfies Readonly<Record<string, CitationFormat>>;
