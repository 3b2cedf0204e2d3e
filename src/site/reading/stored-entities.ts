import { entitiesOnPage } from '../../archive/entities-on-page.ts';
import { heldBy } from '../../archive/held-by.ts';
import { DamagedCache } from '../cache/record-file.ts';
import { cachedAuthority } from './stored-authority.ts';

/**
 * Tells whom and what articles name, by the authority files that lie in a folder of the cache under a name. Throws a
 * DamagedCache when they do not.
 */
export const storedEntities = heldBy((cacheFolder: string) =>
  heldBy((storedAuthority: string) => {
    const authority = cachedAuthority(cacheFolder, storedAuthority);
    if (authority === undefined) throw new DamagedCache('The authority files are not in the cache.');
    return entitiesOnPage(authority.files);
  }),
);
