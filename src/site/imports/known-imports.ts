import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { frontMatterOf } from './front-matter-of.ts';

/** What the archive holds already, as far as an import must know. */
export interface KnownImports {
  /** Raw files by their SHA-256: the article made from one, or the raw file itself. */
  readonly byHash: Map<string, string>;
  readonly rawNames: Set<string>;
  readonly ids: Set<string>;
}

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
};

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const articleFolder = /^(?:\d{4}|ohne-jahr)$/;

/** Reads the names, hashes and ids of an archive's files; an archive that does not exist yet holds nothing. */
export const knownImports = async (dir: string): Promise<KnownImports> => {
  const known: KnownImports = { byHash: new Map(), rawNames: new Set(), ids: new Set() };
  for (const name of await namesIn(join(dir, 'roh'))) {
    known.rawNames.add(name);
    known.byHash.set(sha256Of(await readFile(join(dir, 'roh', name))), `roh/${name}`);
  }
  for (const folder of (await namesIn(dir)).filter((name) => articleFolder.test(name))) {
    for (const name of (await namesIn(join(dir, folder))).filter((file) => file.endsWith('.md'))) {
      const path = `${folder}/${name}`;
      const { id, sha256 } = frontMatterOf(await readFile(join(dir, path), 'utf8'));
      if (id !== undefined) known.ids.add(id);
      if (sha256 !== undefined) known.byHash.set(sha256, path);
    }
  }
  return known;
};
