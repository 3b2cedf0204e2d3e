import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ArticleId } from '../record/identifiers.ts';
import type { WordKnowledge } from '../search/analysis/knowledge.ts';
import { joinSegments } from '../search/build/join-segments.ts';
import { joinShards } from '../search/build/join-shards.ts';
import { planSearch, type ShardSizes, summarise } from '../search/build/plan.ts';
import type { Segment } from '../search/build/segment.ts';
import type { SearchDocument } from '../search/document.ts';
import type { CoreShard } from '../search/index/core.ts';
import { partFile, partIn, partScript, type SearchPart } from '../search/index/parts.ts';
import { indexSegment } from './index-segment.ts';
import { closePagefind } from './pagefind-index.ts';

export interface SearchIndexOptions {
  /** In order of publication, oldest first. */
  readonly documents: readonly SearchDocument[];
  readonly knowledge: WordKnowledge;
  /** The root of the site, to which the folder of the search is added. */
  readonly folder: string;
  readonly sizes?: ShardSizes;
}

export interface SearchIndexSummary {
  readonly shards: number;
  readonly segments: number;
  readonly files: number;
  readonly bytes: number;
  /** The files that hold the text of one article each, with its id. */
  readonly textParts: ReadonlyMap<string, ArticleId>;
}

/** Writes parts into the site, counting. */
const partWriter = (folder: string) => {
  const written = { files: 0, bytes: 0 };
  const folders = new Set<string>();
  const write = async (parts: readonly SearchPart[]): Promise<void> => {
    for (const part of parts) {
      const script = partScript(part);
      const path = join(folder, partFile(part.name));
      if (!folders.has(dirname(path))) await mkdir(dirname(path), { recursive: true });
      folders.add(dirname(path));
      await writeFile(path, script);
      written.files += 1;
      written.bytes += Buffer.byteLength(script);
    }
  };
  return { written, write };
};

/**
 * Writes the search index of an archive into its site. Throws an Error when the index would not find a word
 * where it stands; nothing is published then.
 */
export const indexSearch = async (options: SearchIndexOptions): Promise<SearchIndexSummary> => {
  const { documents, knowledge, folder, sizes } = options;
  const { written, write } = partWriter(folder);
  const plan = planSearch(documents.map(summarise), '', sizes);
  const byId = new Map<string, SearchDocument>(documents.map((document) => [document.id, document]));
  const entries: CoreShard[] = [];
  const textParts = new Map<string, ArticleId>();
  try {
    for (const shard of plan) {
      const segments: Segment[] = [];
      for (const { name, documents: ids } of shard.segments) {
        const own = ids.flatMap((id) => byId.get(id) ?? []);
        const { segment, parts } = await indexSegment(name, own, knowledge);
        await write(parts);
        for (const { id, page } of segment.pages) {
          textParts.set(partFile(partIn(name, 'document', page)), id);
        }
        segments.push(segment);
      }
      const { entry, parts } = joinSegments(shard.name, segments);
      await write(parts);
      entries.push(entry);
    }
  } finally {
    await closePagefind();
  }
  await write([joinShards(entries)]);
  return {
    shards: plan.length,
    segments: plan.reduce((sum, { segments }) => sum + segments.length, 0),
    ...written,
    textParts,
  };
};
