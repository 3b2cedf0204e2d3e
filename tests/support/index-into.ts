import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WordKnowledge } from '../../src/search/analysis/knowledge.ts';
import { type ShardSizes, summarise } from '../../src/search/build/plan.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { noParts } from '../../src/search/index/part-list.ts';
import { outputStage } from '../../src/site/outputs/output-stage.ts';
import { indexSearch } from '../../src/site/search/index-search.ts';
import { type SearchWork, workHere } from '../../src/site/search/search-work.ts';

export interface IndexedDocuments {
  readonly shards: number;
  readonly segments: number;
  readonly files: number;
  readonly bytes: number;
}

interface DocumentIndexing {
  /** In order of publication, oldest first. */
  readonly documents: readonly SearchDocument[];
  /** The root of a site, to which the folder of the search is added. */
  readonly folder: string;
  readonly knowledge?: WordKnowledge;
  readonly sizes?: ShardSizes | undefined;
  readonly work?: SearchWork;
}

/** Writes an index of documents, which nothing was known of before. */
export const indexInto = async (indexing: DocumentIndexing): Promise<IndexedDocuments> => {
  const { documents, folder, knowledge, sizes, work } = indexing;
  const byId = new Map<string, SearchDocument>(documents.map((document) => [document.id, document]));
  const stage = outputStage(folder, undefined);
  const cache = await mkdtemp(join(tmpdir(), 'lesesaal-index-'));
  try {
    const { shards, segments } = await indexSearch({
      summaries: documents.map(summarise),
      documentOf: (id) => {
        const document = byId.get(id);
        if (document === undefined) throw new RangeError(id);
        return document;
      },
      names: noParts,
      version: '',
      sizes,
      folder: cache,
      stage,
      formerTexts: new Map(),
      startWork: async () => work ?? workHere(knowledge),
    });
    const table = stage.table();
    const bytes = table.sizes.reduce((sum, size) => sum + size, 0);
    return { shards, segments, files: table.paths.length, bytes };
  } finally {
    await rm(cache, { recursive: true });
  }
};
