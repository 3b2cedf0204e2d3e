import { join } from 'node:path';
import { madeOnce } from '../../archive/made-once.ts';
import { type KnownNames, type NameTable, nameTable } from '../../archive/name-table.ts';
import { readColumns, textColumn, textOf, writeColumns } from '../cache/columns.ts';

/** What of the table is no number. */
interface Texts extends Pick<NameTable, 'entities' | 'roles'> {
  /** Names the archive they are of. */
  readonly names: string;
  /** By article what names its names. */
  readonly digests: readonly string[];
}

interface KeptTable {
  readonly names: string;
  readonly table: NameTable;
  readonly digests: readonly string[];
}

const noTable: KeptTable = { names: '', table: nameTable(0, () => []), digests: [] };

const readTable = (file: string, key: string): KeptTable => {
  const [text, starts, names, blocks, roleNames, roleNumbers] = readColumns(file, key) ?? [];
  if (
    !(starts instanceof Uint32Array) ||
    !(names instanceof Uint32Array) ||
    !(blocks instanceof Uint32Array) ||
    !(roleNames instanceof Uint32Array) ||
    !(roleNumbers instanceof Uint32Array)
  ) {
    return noTable;
  }
  const { names: archive, entities, roles, digests }: Texts = JSON.parse(textOf(text));
  return {
    names: archive,
    table: { entities, starts, names, blocks, roles, roleNames, roleNumbers },
    digests,
  };
};

const writeTable = (file: string, key: string, { names: archive, table, digests }: KeptTable): void => {
  const { entities, starts, names, blocks, roles, roleNames, roleNumbers } = table;
  const texts: Texts = { names: archive, entities, roles, digests };
  writeColumns(file, key, [textColumn(JSON.stringify(texts)), starts, names, blocks, roleNames, roleNumbers]);
};

/** Whom and what the articles of an archive name, now and the last time that was gathered. */
export interface GatheredNames {
  readonly table: NameTable;
  readonly former: NameTable;
  /** Names the archive of that time. */
  readonly formerNames: string;
}

/**
 * Whom and what articles of the cache name, as it is known from the last time; an article is asked for its names where
 * they are others.
 *
 * @param digests name of every article its names
 * @param names names the archive by them
 * @param cache its folder, and the key that names the code that finds names
 */
export const keptNameTable = (
  digests: readonly string[],
  namesOf: (article: number) => Exclude<KnownNames, number>,
  names: string,
  { folder, key }: { readonly folder: string; readonly key: string },
): GatheredNames => {
  const file = join(folder, 'name-table');
  const kept = readTable(file, key);
  const before = { former: kept.table, formerNames: kept.names };
  if (kept.names === names) return { table: kept.table, ...before };
  const rowOf = madeOnce(() => new Map(kept.digests.map((digest, row) => [digest, row])));
  const table = nameTable(
    digests.length,
    (article) => {
      const digest = digests[article] ?? '';
      if (kept.digests[article] === digest) return article;
      return rowOf().get(digest) ?? namesOf(article);
    },
    kept.table,
  );
  writeTable(file, key, { names, table, digests });
  return { table, ...before };
};
