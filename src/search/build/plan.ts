import { createHash } from 'node:crypto';
import type { IsoDay } from '../../record/identifiers.ts';
import type { SearchDocument } from '../document.ts';
import { divideStretch, type Stretch, wholeStretch } from './calendar.ts';

/** What the plan needs to know of a document, without its text. */
export interface DocumentSummary {
  readonly id: string;
  /** The earliest day it can be from, else the latest; it decides in which shard it lies. */
  readonly day: IsoDay | undefined;
  /** Its length in UTF-16 code units, or what it can be expected to be. */
  readonly weight: number;
  /** Changes with everything that the index takes in of it. */
  readonly hash: string;
}

/** Documents that the indexer is given at one time; an edit has as many indexed again. */
export interface PlannedBatch {
  readonly name: string;
  /** Of its documents. */
  readonly key: string;
  /** The places of its documents among those of its segment, in order. */
  readonly places: readonly number[];
}

/** Documents whose words are counted together, and which the site names together. */
export interface PlannedSegment {
  readonly name: string;
  /** Equal keys, equal output. */
  readonly key: string;
  /** The ids of its documents, in order. */
  readonly documents: readonly string[];
  readonly batches: readonly PlannedBatch[];
}

/** A stretch of time that is searched as one index; made of its segments, and of nothing else. */
export interface PlannedShard {
  readonly name: string;
  readonly key: string;
  readonly segments: readonly PlannedSegment[];
}

export interface ShardSizes {
  /** Bounds what the first query of a reader costs: the page table of a shard is loaded whole. */
  readonly shard: number;
  /** Bounds how many documents say what a capital at the beginning of a sentence means. */
  readonly segment: number;
  /** Bounds memory and the time that an edited article takes. */
  readonly batch: number;
}

/** In UTF-16 code units: about 8,000, 700 and 20 articles of 5,000. */
export const shardSizes: ShardSizes = { shard: 40_000_000, segment: 3_500_000, batch: 100_000 };

const hashOf = (values: readonly string[]): string =>
  createHash('sha256')
    .update(`${values.join('\n')}\n`)
    .digest('hex')
    .slice(0, 32);

export const summarise = (document: SearchDocument): DocumentSummary => ({
  id: document.id,
  day: document.days?.earliest ?? document.days?.latest,
  weight: document.passages.reduce((sum, { text }) => sum + text.length, 0),
  hash: hashOf([JSON.stringify(document)]),
});

const plannedSegment = (stretch: Stretch<DocumentSummary>, version: string, most: number): PlannedSegment => {
  const { name, items } = stretch;
  const placeOf = new Map(items.map(({ id }, place) => [id, place]));
  return {
    name,
    key: hashOf([version, name, ...items.map(({ hash }) => hash)]),
    documents: items.map(({ id }) => id),
    batches: divideStretch(stretch, most).map((batch) => ({
      name: batch.name,
      key: hashOf([version, 'batch', ...batch.items.map(({ hash }) => hash)]),
      places: batch.items.map(({ id }) => placeOf.get(id) ?? 0),
    })),
  };
};

/**
 * Lays out the index of an archive. A document more, less or changed changes the keys of its own segment and shard
 * only, except where it makes one so large that it is halved.
 * @param version of everything besides the documents that the index depends on: code, lexicon, indexer
 */
export const planSearch = (
  summaries: readonly DocumentSummary[],
  version: string,
  sizes: ShardSizes = shardSizes,
): readonly PlannedShard[] =>
  divideStretch(wholeStretch(summaries), sizes.shard).map((shard) => {
    const segments = divideStretch(shard, sizes.segment).map((segment) =>
      plannedSegment(segment, version, sizes.batch),
    );
    const { name } = shard;
    return { name, segments, key: hashOf([version, name, ...segments.map(({ key }) => key)]) };
  });
