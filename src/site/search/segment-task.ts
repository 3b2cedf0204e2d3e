import type { ArticleId, SitePath } from '../../record/identifiers.ts';
import type { SiteFile } from '../../record/site-file.ts';
import {
  addedCounts,
  capitalOpenings,
  countForms,
  type FormCounts,
} from '../../search/analysis/form-counts.ts';
import type { WordKnowledge } from '../../search/analysis/knowledge.ts';
import { tokenReader, tokensOf } from '../../search/analysis/token-facts.ts';
import type { Batch } from '../../search/build/batch.ts';
import { joinBatches, textPart } from '../../search/build/segment.ts';
import type { SearchDocument } from '../../search/document.ts';
import { partIn } from '../../search/index/parts.ts';
import { wordKnowledge } from '../word-knowledge.ts';
import { batches as inBatches } from '../workers/batches.ts';
import { type BatchToIndex, indexBatches, loweredOf } from './index-batch.ts';
import { keepBatch, keptBatch } from './kept-batch.ts';
import { keepSegment } from './kept-segment.ts';
import { partPath, siteFile } from './site-file.ts';

interface BatchTask {
  readonly name: string;
  readonly key: string;
  /** The places of its pages in the segment. */
  readonly places: readonly number[];
  /** Its documents in order; absent when nothing is wanted of it but what is kept. */
  readonly documents: readonly SearchDocument[] | undefined;
}

/** A segment to make. */
export interface SegmentTask {
  readonly name: string;
  readonly key: string;
  readonly batches: readonly BatchTask[];
  /** The folder of the cache in which batches and segments are kept. */
  readonly folder: string;
}

/** What the site has of a batch. */
interface MadeTexts {
  readonly batch: string;
  /** The paths of the files that hold the text of one article each, with its id. */
  readonly articles: readonly (readonly [SitePath, ArticleId])[];
  /** These files; none when the documents were not given. */
  readonly files: readonly SiteFile[];
}

/** What the site has of a segment; or the names of batches that cannot be had without their documents. */
export type SegmentResult =
  | { readonly directory: SiteFile; readonly texts: readonly MadeTexts[] }
  | { readonly missing: readonly string[] };

/**
 * So many batches are handed to Pagefind for one index, whose beginning and end cost as much as three batches; it holds
 * them in memory.
 */
const indexedTogether = 5;

const factsOf = (documents: readonly SearchDocument[], knowledge: WordKnowledge): BatchToIndex => {
  const readToken = tokenReader(knowledge);
  const texts = documents.map(({ passages }) => passages.map(({ text }) => tokensOf(text).map(readToken)));
  const all = texts.flat();
  return { documents, texts, capitals: { counts: countForms(all), openings: capitalOpenings(all) } };
};

/** A batch as the cache has it, or as its texts say. */
interface OpenedBatch {
  readonly task: BatchTask;
  readonly kept: Batch | undefined;
  readonly fresh: BatchToIndex | undefined;
}

const isReadAlike = (batch: Batch, counts: FormCounts): boolean =>
  loweredOf(batch.capitals, counts).join(' ') === batch.lowered.join(' ');

/**
 * Makes the files of a segment, and sees to it that the segment is kept for its shard. Of its batches those are indexed
 * that are not kept, or were read otherwise than the segment now says of capitals.
 */
export const segmentTask = async (task: SegmentTask, given?: WordKnowledge): Promise<SegmentResult> => {
  const { name, key, folder } = task;
  const knowledge = (): WordKnowledge => given ?? wordKnowledge();
  const missing: string[] = [];
  const opened = task.batches.map((batch): OpenedBatch => {
    const kept = keptBatch(folder, batch.key);
    if (kept !== undefined) return { task: batch, kept, fresh: undefined };
    if (batch.documents === undefined) missing.push(batch.name);
    return { task: batch, kept, fresh: batch.documents && factsOf(batch.documents, knowledge()) };
  });
  if (missing.length > 0) return { missing };
  const counts = addedCounts(opened.flatMap(({ kept, fresh }) => (kept ?? fresh)?.capitals.counts ?? []));
  const made = new Map<string, Batch>();
  const toIndex: (readonly [task: BatchTask, given: BatchToIndex])[] = [];
  for (const { task: batch, kept, fresh } of opened) {
    if (kept !== undefined && isReadAlike(kept, counts)) {
      made.set(batch.name, kept);
      continue;
    }
    const facts = fresh ?? (batch.documents && factsOf(batch.documents, knowledge()));
    if (facts === undefined) missing.push(batch.name);
    else toIndex.push([batch, facts]);
  }
  if (missing.length > 0) return { missing };
  for (const group of inBatches(toIndex, indexedTogether)) {
    const indexed = await indexBatches(
      group.map(([, batch]) => batch),
      counts,
      knowledge(),
    );
    for (const [place, batch] of indexed.entries()) {
      const own = group[place]?.[0];
      if (own === undefined) continue;
      keepBatch(folder, own.key, batch);
      made.set(own.name, batch);
    }
  }
  const batches = task.batches.flatMap((own) => {
    const batch = made.get(own.name);
    return batch === undefined ? [] : [{ ...own, batch }];
  });
  const { segment, directory } = joinBatches(name, batches);
  keepSegment(folder, key, segment);
  return {
    directory: siteFile(directory),
    texts: batches.map(({ name: batchName, places, documents, batch }) => ({
      batch: batchName,
      articles: places.flatMap((place) => {
        const page = segment.pages[place];
        return page === undefined ? [] : [[partPath(partIn(name, 'document', page.page)), page.id] as const];
      }),
      files: (documents ?? []).flatMap((document, place) => {
        const page = segment.pages[places[place] ?? -1];
        const own = batch.pages[place];
        return page === undefined || own === undefined ? [] : [siteFile(textPart(name, page, own, document))];
      }),
    })),
  };
};
