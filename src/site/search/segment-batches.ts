import {
  addedCounts,
  capitalOpenings,
  countForms,
  type FormCounts,
} from '../../search/analysis/form-counts.ts';
import type { WordKnowledge } from '../../search/analysis/knowledge.ts';
import { tokenReader, tokensOf } from '../../search/analysis/token-facts.ts';
import type { Batch } from '../../search/build/batch.ts';
import type { SearchDocument } from '../../search/document.ts';
import { batches as inBatches } from '../workers/batches.ts';
import { type BatchToIndex, indexBatches, loweredOf } from './index-batch.ts';
import { keepBatch, keptBatch } from './kept-batch.ts';

/** A batch as it is asked for. */
export interface AskedBatch {
  readonly name: string;
  readonly key: string;
  /** The places of its pages in the segment. */
  readonly places: readonly number[];
  /** Its documents in order; absent when nothing is wanted of it but what is kept. */
  readonly documents: readonly SearchDocument[] | undefined;
}

/** The batches of a segment by their names; or the names of those whose documents are missing. */
export type FoundBatches =
  | { readonly batches: ReadonlyMap<string, Batch> }
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
  readonly asked: AskedBatch;
  readonly kept: Batch | undefined;
  readonly fresh: BatchToIndex | undefined;
}

const isReadAlike = (batch: Batch, counts: FormCounts): boolean =>
  loweredOf(batch.capitals, counts).join(' ') === batch.lowered.join(' ');

/**
 * Takes the batches of a segment from the cache, or indexes them and keeps them there: those that are not kept, or were
 * read otherwise than the segment now says of capitals.
 *
 * @param folder of the cache
 */
export const segmentBatches = async (
  all: readonly AskedBatch[],
  folder: string,
  knowledge: () => WordKnowledge,
): Promise<FoundBatches> => {
  const missing: string[] = [];
  const opened = all.map((asked): OpenedBatch => {
    const kept = keptBatch(folder, asked.key);
    if (kept !== undefined) return { asked, kept, fresh: undefined };
    if (asked.documents === undefined) missing.push(asked.name);
    return { asked, kept, fresh: asked.documents && factsOf(asked.documents, knowledge()) };
  });
  if (missing.length > 0) return { missing };
  const counts = addedCounts(opened.flatMap(({ kept, fresh }) => (kept ?? fresh)?.capitals.counts ?? []));
  const made = new Map<string, Batch>();
  const toIndex: (readonly [asked: AskedBatch, given: BatchToIndex])[] = [];
  for (const { asked, kept, fresh } of opened) {
    if (kept !== undefined && isReadAlike(kept, counts)) {
      made.set(asked.name, kept);
      continue;
    }
    const facts = fresh ?? (asked.documents && factsOf(asked.documents, knowledge()));
    if (facts === undefined) missing.push(asked.name);
    else toIndex.push([asked, facts]);
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
  return { batches: made };
};
