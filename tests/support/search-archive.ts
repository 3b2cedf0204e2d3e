import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pages } from '../../src/archive/links.ts';
import { noKnowledge, type WordKnowledge } from '../../src/search/analysis/knowledge.ts';
import { type ArchiveIndex, openArchiveIndex } from '../../src/search/archive-index.ts';
import type { SearchDocument, SearchPassage } from '../../src/search/document.ts';
import { partsFolder, readPartScript } from '../../src/search/index/parts.ts';
import { eachFacet, noFacetValues } from '../../src/search/facet.ts';
import { allDays } from '../../src/search/query/day-range.ts';
import type { Match } from '../../src/search/query/match.ts';
import { type SearchAnswer, type SearchRequest, search, searchRelated } from '../../src/search/search.ts';
import { indexSearch } from '../../src/site/index-search.ts';
import { articleId } from './sample-archive.ts';

/** A document whose passages are paragraphs of its body, without date or source. */
export const textDocument = (id: string, ...paragraphs: readonly string[]): SearchDocument => ({
  id: articleId(id),
  url: pages.article(articleId(id)),
  headline: `Bericht ${id}`,
  headlineSupplied: false,
  date: undefined,
  isCertainDay: false,
  days: undefined,
  source: undefined,
  agencies: [],
  places: [],
  facets: eachFacet(() => []),
  passages: paragraphs.map(
    (text, index): SearchPassage => ({ field: 'body', fragment: `p-${index + 1}`, text }),
  ),
});

/** Indexes documents, and opens what was written; the folder is gone by then. */
export const indexDocuments = async (
  documents: readonly SearchDocument[],
  knowledge: WordKnowledge = noKnowledge,
): Promise<ArchiveIndex> => {
  const folder = await mkdtemp(join(tmpdir(), 'lesesaal-test-'));
  await indexSearch({ documents, knowledge, folder });
  const scripts = new Map<string, string>();
  for (const file of await readdir(join(folder, partsFolder))) {
    scripts.set(file, await readFile(join(folder, partsFolder, file), 'utf8'));
  }
  await rm(folder, { recursive: true });
  return openArchiveIndex(async (part) => readPartScript(scripts.get(`${part}.js`) ?? ''));
};

const everything: Omit<SearchRequest, 'text'> = {
  narrowing: { days: allDays, facets: noFacetValues },
  order: 'relevanz',
  setAside: true,
};

/** A whole answer, with what is related. */
export interface WholeAnswer extends SearchAnswer {
  readonly related: readonly Match[];
}

export const ask = async (
  index: ArchiveIndex,
  text: string,
  request: Partial<SearchRequest> = {},
): Promise<WholeAnswer> => {
  const whole = { ...everything, ...request, text };
  const answer = await search(index, whole);
  return { ...answer, related: await searchRelated(index, whole, answer) };
};
