import { join } from 'node:path';
import { elementAt } from '../../archive/element-at.ts';
import { DamagedCache, type RecordPlace, recordReader } from '../cache/record-file.ts';
import { decodedProfile } from '../reading/stored-profile.ts';
import { compareProfiles } from './compare-profiles.ts';
import { keepComparison } from './kept-comparison.ts';

/** Articles to compare with each other, in their order. */
export interface CompareTask {
  readonly digests: readonly string[];
  /** Where their records lie in the cache. */
  readonly places: readonly RecordPlace[];
  readonly cacheFolder: string;
  /** Under which the comparison is kept. */
  readonly key: string;
}

/**
 * Compares articles and keeps what was found in the cache, from where it is loaded without all that was needed on the
 * way. False where the cache is damaged, which whoever reads the records next will meet.
 */
export const compareTask = ({ digests, places, cacheFolder, key }: CompareTask): boolean => {
  const reader = recordReader(join(cacheFolder, 'records'));
  try {
    const compared = compareProfiles(digests, (article) =>
      decodedProfile(reader.profile(elementAt(places, article))),
    );
    keepComparison(cacheFolder, key, compared);
    return true;
  } catch (error) {
    if (error instanceof DamagedCache) return false;
    throw error;
  }
};
