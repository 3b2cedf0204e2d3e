import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../has-code.ts';
import { declaredNames } from './declared-names.ts';

/** What the archive holds already, as far as an import must know. */
export interface KnownImports {
  /** Articles by the SHA-256 of the raw file that each refers to, by its name or by this number. */
  readonly articleOf: Map<string, string>;
  /** The names of the raw files by their SHA-256, whether or not an article refers to them. */
  readonly rawNameOf: Map<string, string>;
  readonly rawNames: Set<string>;
  /** No new article may take these: ids, former ids, and what names of files leave no room for. */
  readonly ids: Set<string>;
}

const entriesOf = async (folder: string): Promise<readonly Dirent[]> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter(({ name }) => !name.startsWith('.'))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    // What cannot be read may hold what would be taken a second time.
    if (!hasCode(error, 'ENOENT', 'ENOTDIR')) throw error;
    return [];
  }
};

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const articleFolder = /^(?:\d{4}|ohne-jahr)$/;
const articleName = /^(?:\d{4}-\d{2}-\d{2}-)?(.+)\.md$/;

/** Reads the names, hashes and ids of an archive's files; an archive that does not exist yet holds nothing. */
export const knownImports = async (dir: string): Promise<KnownImports> => {
  const known: KnownImports = {
    articleOf: new Map(),
    rawNameOf: new Map(),
    rawNames: new Set(),
    ids: new Set(),
  };
  const hashOf = new Map<string, string>();
  for (const entry of await entriesOf(join(dir, 'roh'))) {
    known.rawNames.add(entry.name);
    if (!entry.isFile()) continue;
    const hash = sha256Of(await readFile(join(dir, 'roh', entry.name)));
    hashOf.set(entry.name, hash);
    if (!known.rawNameOf.has(hash)) known.rawNameOf.set(hash, entry.name);
  }
  const folders = (await entriesOf(dir)).filter(({ name }) => articleFolder.test(name));
  for (const folder of folders) {
    for (const entry of await entriesOf(join(dir, folder.name))) {
      const taken = articleName.exec(entry.name)?.[1];
      if (taken === undefined) continue;
      known.ids.add(taken.toLowerCase());
      if (!entry.isFile()) continue;
      const path = `${folder.name}/${entry.name}`;
      const { ids, file, sha256 } = declaredNames(await readFile(join(dir, path)));
      for (const id of ids) known.ids.add(id);
      for (const hash of [sha256, file === undefined ? undefined : hashOf.get(file)])
        if (hash !== undefined) known.articleOf.set(hash, path);
    }
  }
  return known;
};
