import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceKeys, type SourceKeys } from '../start/source-keys.js';
import { packageRoot, translationFolder } from './package-root.ts';

/** They lie beside the translation, which was made of the sources that they name. */
const translatedKeys = (): SourceKeys | undefined => {
  if (translationFolder === undefined) return undefined;
  const kept: SourceKeys = JSON.parse(readFileSync(join(translationFolder, 'keys.json'), 'utf8'));
  return kept;
};

let keys: SourceKeys | undefined;

/** The keys of the running program; its sources do not change under it. */
export const ownKeys = (): SourceKeys => {
  keys ??= translatedKeys() ?? sourceKeys(packageRoot);
  return keys;
};
