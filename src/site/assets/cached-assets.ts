import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteFile } from '../../record/site-file.ts';
import { readKeyed, writeKeyed } from '../cache/checked-file.ts';
import { inPackage } from '../package-root.ts';
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

/** The assets as they were made the last time, unless the program or a style sheet has changed. */
export const cachedAssets = async (cacheFolder: string, codeKey: string): Promise<CollectedAssets> => {
  const file = join(cacheFolder, 'assets');
  const key = `${codeKey} ${contentKey()}`;
  const stored = readKeyed<StoredAssets>(file, key);
  if (stored !== undefined) {
    return {
      ...stored,
      files: stored.files.map(([path, base64]) => ({ path, content: Buffer.from(base64, 'base64') })),
    };
  }
  const { collectAssets } = await import('./collect-assets.ts');
  const made = await collectAssets();
  writeKeyed(file, key, {
    ...made,
    files: made.files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')] as const),
  } satisfies StoredAssets);
  return made;
};
