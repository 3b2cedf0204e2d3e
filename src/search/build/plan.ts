import { createHash } from 'node:crypto';
import type { IsoDay } from '../../record/identifiers.ts';
import type { SearchDocument } from '../document.ts';
import { cutByCalendar } from './calendar.ts';

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

/** Documents that are indexed at one time: as many as fit the memory of the indexer, and its patience. */
export interface PlannedSegment {
  readonly name: string;
  /** Equal keys, equal output. */
  readonly key: string;
  /** The ids of its documents, in order. */
  readonly documents: readonly string[];
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
  /** Bounds memory and the time that an edited article takes. */
  readonly segment: number;
}

/** In UTF-16 code units: about 8,000 and 700 articles of 5,000. */
export const shardSizes: ShardSizes = { shard: 40_000_000, segment: 3_500_000 };

const hashOf = (values: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const value of values) hash.update(`${value}\n`);
  return hash.digest('hex').slice(0, 32);
};

export const summarise = (document: SearchDocument): DocumentSummary => ({
  id: document.id,
  day: document.days?.earliest ?? document.days?.latest,
  weight: document.passages.reduce((sum, { text }) => sum + text.length, 0),
  hash: hashOf([JSON.stringify(document)]),
});

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
  cutByCalendar(summaries, sizes.shard, sizes.segment).map(({ name, parts }) => {
    const segments = parts.map((part) => ({
      name: part.name,
      key: hashOf([version, part.name, ...part.items.map(({ hash }) => hash)]),
      documents: part.items.map(({ id }) => id),
    }));
    return { name, segments, key: hashOf([version, name, ...segments.map(({ key }) => key)]) };
  });
