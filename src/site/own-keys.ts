import { sourceKeys, type SourceKeys } from '../start/source-keys.js';
import { packageRoot } from './package-root.ts';

let keys: SourceKeys | undefined;

/** The keys of the running program; its sources do not change under it. */
export const ownKeys = (): SourceKeys => {
  keys ??= sourceKeys(packageRoot);
  return keys;
};
