import { join } from 'node:path';
import type { RegisterHeading } from '../../search/register/names.ts';
import { readKeyed, writeKeyed } from '../cache/checked-file.ts';

/**
 * The names of the register as they were made the last time, or made anew.
 *
 * @param key names the code that makes them, and whom the articles of the archive name where
 */
export const keptRegisterNames =
  (cacheFolder: string, key: string) =>
  (make: () => readonly RegisterHeading[]): readonly RegisterHeading[] => {
    const file = join(cacheFolder, 'register');
    const kept = readKeyed<readonly RegisterHeading[]>(file, key);
    if (kept !== undefined) return kept;
    const names = make();
    writeKeyed(file, key, names);
    return names;
  };
