import { join } from 'node:path';
import { madeOnce } from '../../archive/made-once.ts';
import { type KnownNames, type NameTable, nameTable } from '../../archive/name-table.ts';
import { readColumns, textColumn, textOf, writeColumns } from '../cache/columns.ts';

/** What of the table is no number. */
interface Texts extends Pick<NameTable, 'entities' | 'roles'> {
  /** By article what names its names. */
  readonly digests: readonly string[];
}

interface KeptTable {
  readonly table: NameTable;
  readonly digests: readonly string[];
}

const noTable: KeptTable = { table: nameTable(0, () => []), digests: [] };

const readTable = (file: string, key: string): KeptTable => {
  const [text, starts, names, roleNames, roleNumbers] = readColumns(file, key) ?? [];
  if (
    !(starts instanceof Uint32Array) ||
    !(names instanceof Uint32Array) ||
    !(roleNames instanceof Uint32Array) ||
    !(roleNumbers instanceof Uint32Array)
  ) {
    return noTable;
  }
  const { entities, roles, digests }: Texts = JSON.parse(textOf(text));
  return { table: { entities, starts, names, roles, roleNames, roleNumbers }, digests };
};

const writeTable = (file: string, key: string, { table, digests }: KeptTable): void => {
  const { entities, starts, names, roles, roleNames, roleNumbers } = table;
  const texts: Texts = { entities, roles, digests };
  writeColumns(file, key, [textColumn(JSON.stringify(texts)), starts, names, roleNames, roleNumbers]);
};

/**
 * Whom and what articles of the cache name, as it is known from the last time; an article is asked for its names where
 * they are others.
 *
 * @param digests name of every article its names
 * @param cache its folder, and the key that names the code that finds names
 */
export const keptNameTable = (
  digests: readonly string[],
  namesOf: (article: number) => Exclude<KnownNames, number>,
  { folder, key }: { readonly folder: string; readonly key: string },
): NameTable => {
  const file = join(folder, 'name-table');
  const former = readTable(file, key);
  const isSame = digests.length === former.digests.length;
  if (isSame && digests.every((digest, article) => digest === former.digests[article])) return former.table;
  const rowOf = madeOnce(() => new Map(former.digests.map((digest, row) => [digest, row])));
  const table = nameTable(
    digests.length,
    (article) => {
      const digest = digests[article] ?? '';
      if (former.digests[article] === digest) return article;
      return rowOf().get(digest) ?? namesOf(article);
    },
    former.table,
  );
  writeTable(file, key, { table, digests });
  return table;
};
