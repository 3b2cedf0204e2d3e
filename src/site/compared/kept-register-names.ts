import { join } from 'node:path';
import type { RegisterHeading } from '../../search/register/names.ts';
import { readKeyed, writeKeyed } from '../cache/checked-file.ts';

/**
 * The names of the register as they were made the last time, or made anew.
 *
 * @param key names the code, and all that lists may show of the archive
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
