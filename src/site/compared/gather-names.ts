import { elementAt } from '../../archive/element-at.ts';
import { namesInArchive } from '../../archive/place-articles.ts';
import type { Archive } from '../../record/archive.ts';
import { areStored } from '../reading/stored-article.ts';
import { type GatheredNames, keptNameTable } from './kept-name-table.ts';

/** Whom and what the articles name; of those that lie in the cache few are asked for it. */
export const gatherNames = (
  archive: Archive,
  names: string,
  cache: { readonly folder: string; readonly key: string },
): GatheredNames => {
  const { articles, findings } = archive;
  if (!areStored(articles)) {
    const table = namesInArchive(archive);
    return { table, former: table, formerNames: '' };
  }
  const namesAt = (place: number) => findings.get(elementAt(articles, place).id)?.names ?? [];
  const digests = articles.map(({ namesDigest }) => namesDigest);
  return keptNameTable(digests, namesAt, names, cache);
};
