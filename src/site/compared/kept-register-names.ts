import { join } from 'node:path';
import type { RegisterHeading } from '../../search/register/names.ts';
import { readKeyed, writeKeyed } from '../cache/checked-file.ts';

interface KeptNames {
  /** Names whom the articles of the archive name where. */
  readonly names: string;
  readonly headings: readonly RegisterHeading[];
}

/**
 * The names of the register as they were made the last time, or made anew.
 *
 * @param key names the code that makes the names
 * @param names names all that they are made of
 */
export const keptRegisterNames =
  (cacheFolder: string, key: string, names: string) =>
  (make: () => readonly RegisterHeading[]): readonly RegisterHeading[] => {
    const file = join(cacheFolder, 'register');
    const kept = readKeyed<KeptNames>(file, key);
    if (kept?.names === names) return kept.headings;
    const now: KeptNames = { names, headings: make() };
    writeKeyed(file, key, now);
    return now.headings;
  };
