import { join } from 'node:path';
import { readKeyed, writeKeyed } from '../cache/checked-file.ts';

/** What stands for whom an article names, by what stands for the article. */
export interface KeptNames {
  /** @param make reckons it where it is not known */
  readonly of: (article: string, make: () => string) => string;
  /** Keeps what was asked for until the next time. */
  readonly keep: () => void;
}

/**
 * An edit leaves nearly all articles as they are, and to know whom they name all of their details would be read.
 * @param key names the authority files; nothing is kept without it
 */
export const keptNames = (folder: string, key: string | undefined): KeptNames => {
  const file = join(folder, 'named');
  const known = new Map(
    key === undefined ? [] : readKeyed<readonly (readonly [string, string])[]>(file, key),
  );
  const asked = new Map<string, string>();
  let isNew = false;
  return {
    of: (article, make) => {
      const before = known.get(article);
      if (before === undefined) isNew = true;
      const names = before ?? make();
      asked.set(article, names);
      return names;
    },
    keep: () => {
      if (isNew && key !== undefined) writeKeyed(file, key, [...asked]);
    },
  };
};
