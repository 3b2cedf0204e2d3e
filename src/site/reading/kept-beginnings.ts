import { join } from 'node:path';
import { beginningsOfNames } from '../../archive/mentions/persons-in-question.ts';
import type { AuthorityFiles } from '../../record/authority.ts';
import { readColumns, textColumn, textOf, writeColumns } from '../cache/columns.ts';

/**
 * By person the words that a text begins their names with, as the cache knows them or found anew.
 *
 * @param authorityKey names the content of the authority files
 */
export const keptBeginnings = (
  cacheFolder: string,
  authorityKey: string,
  files: AuthorityFiles,
): readonly (readonly string[])[] => {
  const file = join(cacheFolder, 'names');
  const [known] = readColumns(file, authorityKey) ?? [];
  if (known !== undefined) {
    return textOf(known)
      .split('\n')
      .map((line) => line.split(' '));
  }
  const made = files.persons.map(beginningsOfNames);
  writeColumns(file, authorityKey, [textColumn(made.map((words) => words.join(' ')).join('\n'))]);
  return made;
};
