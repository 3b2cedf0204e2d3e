import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pages } from '../../src/archive/links.ts';
import { noKnowledge, type WordKnowledge } from '../../src/search/analysis/knowledge.ts';
import { type ArchiveIndex, type ArchiveSearch, openArchiveSearch } from '../../src/search/archive-index.ts';
import type { SearchDocument, SearchPassage } from '../../src/search/document.ts';
import { type ShardSizes, shardSizes } from '../../src/search/build/plan.ts';
import { partFile, readPartScript } from '../../src/search/index/parts.ts';
import { eachFacet, noFacetValues } from '../../src/search/facet.ts';
import { allDays } from '../../src/search/query/day-range.ts';
import type { Match } from '../../src/search/query/match.ts';
import { type SearchAnswer, type SearchRequest, search, searchRelated } from '../../src/search/search.ts';
import { indexInto } from './index-into.ts';
import { articleId } from './sample-archive.ts';

/** A document whose passages are paragraphs of its body, without date or source. */
export const textDocument = (id: string, ...paragraphs: readonly string[]): SearchDocument => ({
  id: articleId(id),
  url: pages.article(articleId(id)),
  headline: `Bericht ${id}`,
  headlineSupplied: false,
  date: undefined,
  edtf: undefined,
  sign: 'stretch',
  days: undefined,
  source: undefined,
  agencies: [],
  places: [],
  facets: eachFacet(() => []),
  passages: paragraphs.map(
    (text, index): SearchPassage => ({ field: 'body', fragment: `p-${index + 1}`, text }),
  ),
});

/** Indexes documents into a folder of its own, and gives the files by their paths; the folder is gone by then. */
export const indexFiles = async (
  documents: readonly SearchDocument[],
  knowledge: WordKnowledge = noKnowledge,
  sizes: ShardSizes = shardSizes,
): Promise<ReadonlyMap<string, string>> => {
  const folder = await mkdtemp(join(tmpdir(), 'lesesaal-test-'));
  await indexInto({ documents, knowledge, folder, sizes });
  const files = new Map<string, string>();
  for (const file of await readdir(folder, { recursive: true })) {
    if (file.endsWith('.js')) files.set(file, await readFile(join(folder, file), 'utf8'));
  }
  await rm(folder, { recursive: true });
  return files;
};

export const openFiles = (files: ReadonlyMap<string, string>): Promise<ArchiveSearch> =>
  openArchiveSearch(async (part) => readPartScript(files.get(partFile(part)) ?? ''));

/** The index of a whole archive, however many shards it has. */
export const wholeIndex = ({ shards, index }: ArchiveSearch): Promise<ArchiveIndex> =>
  index([...shards.keys()]);

/** Indexes documents, and opens all of the index. */
export const indexDocuments = async (
  documents: readonly SearchDocument[],
  knowledge: WordKnowledge = noKnowledge,
  sizes: ShardSizes = shardSizes,
): Promise<ArchiveIndex> => wholeIndex(await openFiles(await indexFiles(documents, knowledge, sizes)));

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
