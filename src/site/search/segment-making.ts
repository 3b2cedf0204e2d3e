import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ArticleId, isSitePath } from '../../record/identifiers.ts';
import type { PlannedBatch, PlannedSegment } from '../../search/build/plan.ts';
import { DamagedCache } from '../cache/record-file.ts';
import { textsUnit } from './keep-staged.ts';
import { batchFile } from './kept-batch.ts';
import type { SearchIndexing } from './search-indexing.ts';
import type { SearchWork } from './search-work.ts';
import type { SegmentResult } from './segment-task.ts';

type MadeSegment = Extract<SegmentResult, { readonly texts: unknown }>;

/** Who makes segments, one after another or several at a time, and which texts the former site had of each. */
interface SegmentMaking {
  readonly work: SearchWork;
  readonly inTurn: <T>(task: () => Promise<T>) => Promise<T>;
  readonly former: ReadonlyMap<string, readonly (readonly [path: string, ArticleId])[]>;
}

/**
 * How segments of a planned index are made: with their texts, or, where these are in the site already, without. Documents
 * are given only of batches that are not kept, or turn out to be missing from the cache. Rejects with `DamagedCache`.
 */
export const segmentMaking = (
  {
    documentOf,
    sentOf,
    cache,
    folder,
    stage,
    formerTexts,
  }: Pick<SearchIndexing, 'documentOf' | 'sentOf' | 'cache' | 'folder' | 'stage' | 'formerTexts'>,
  { work, inTurn, former }: SegmentMaking,
) => {
  const givenOf = (work.isElsewhere ? sentOf : undefined) ?? documentOf;

  const formerHashes = (segment: string): ReadonlyMap<string, string> =>
    new Map(
      (former.get(segment) ?? []).flatMap(([path]) => {
        const hash = isSitePath(path) ? stage.formerHash(path) : undefined;
        return hash === undefined ? [] : [[path, hash] as const];
      }),
    );

  /** @param isGiven of which batches the documents are given */
  const make = async (
    segment: PlannedSegment,
    isGiven: (batch: PlannedBatch) => boolean,
  ): Promise<MadeSegment> => {
    const { name, key, documents, batches } = segment;
    const documentsOf = ({ places }: PlannedBatch) => places.map((place) => givenOf(documents[place] ?? ''));
    const result = await inTurn(() =>
      work.segment({
        name,
        key,
        batches: batches.map((batch) => ({
          ...batch,
          documents: isGiven(batch) ? documentsOf(batch) : undefined,
        })),
        folder,
        cache,
        siteFolder: stage.folder,
        formerHashes: formerHashes(name),
      }),
    );
    if ('damage' in result) throw new DamagedCache(result.damage);
    if ('texts' in result) return result;
    return make(segment, (batch) => isGiven(batch) || result.missing.includes(batch.name));
  };
  const isKept = ({ name, key }: PlannedBatch): boolean =>
    stage.isAsBefore(textsUnit(name), key) && existsSync(join(folder, batchFile(key)));
  /** The names of texts depend on the whole segment: those that were to stay may have got others. */
  const makeRenamed = async (segment: PlannedSegment, made: MadeSegment): Promise<MadeSegment> => {
    const isRenamed = ({ name }: PlannedBatch): boolean =>
      made.texts.some(
        ({ batch, files, articles }) =>
          batch === name && files.length === 0 && articles.some(([path, id]) => formerTexts.get(path) !== id),
      );
    return segment.batches.some(isRenamed)
      ? make(segment, (batch) => !isKept(batch) || isRenamed(batch))
      : made;
  };
  return {
    make: async (segment: PlannedSegment): Promise<MadeSegment> =>
      makeRenamed(segment, await make(segment, (batch) => !isKept(batch))),
    makeWithoutTexts: (segment: PlannedSegment): Promise<MadeSegment> => make(segment, () => false),
  };
};
