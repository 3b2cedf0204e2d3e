import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteFile } from '../../record/site-file.ts';
import { isWritten, readKeyed, writeKeyed } from '../cache/checked-file.ts';
import { inPackage, translationFolder } from '../package-root.ts';
import { hashOf } from '../reading/hash-of.ts';
import type { CollectedAssets } from './collect-assets.ts';

/** What assets are made of besides the program. */
const folders = ['templates/styles', 'templates/fonts'];

const contentKey = (): string =>
  hashOf(
    folders
      .flatMap((folder) => readdirSync(inPackage(folder)).map((name) => `${folder}/${name}`))
      .sort()
      .map((path) => `${path} ${hashOf(readFileSync(inPackage(path)))}`)
      .join('\n'),
  );

interface StoredAssets extends Omit<CollectedAssets, 'files'> {
  readonly files: readonly (readonly [path: SiteFile['path'], base64: string])[];
}

const restored = (stored: StoredAssets): CollectedAssets => ({
  ...stored,
  files: stored.files.map(([path, base64]) => ({ path, content: Buffer.from(base64, 'base64') })),
});

/**
 * The assets as they were made the last time, unless the program or a style sheet has changed. They are the same for
 * all archives and are kept beside the program's translation; where nobody may write there, in the archive's cache.
 */
export const cachedAssets = async (
  cacheFolder: string,
  codeKey: string,
  beside = translationFolder,
): Promise<CollectedAssets> => {
  const places = [...(beside === undefined ? [] : [beside]), cacheFolder].map((folder) =>
    join(folder, 'assets'),
  );
  const key = `${codeKey} ${contentKey()}`;
  for (const place of places) {
    const stored = readKeyed<StoredAssets>(place, key);
    if (stored !== undefined) return restored(stored);
  }
  const { collectAssets } = await import('./collect-assets.ts');
  const made = await collectAssets();
  const stored: StoredAssets = {
    ...made,
    files: made.files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]),
  };
  for (const place of places) if (isWritten(() => writeKeyed(place, key, stored))) break;
  return made;
};
