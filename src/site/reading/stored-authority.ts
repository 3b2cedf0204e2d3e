import { join } from 'node:path';
import type { ReferredFiles } from '../../archive/known-ids.ts';
import { restoredAuthority } from '../../parse/restored-body.ts';
import type { AuthorityFiles } from '../../record/authority.ts';
import type { Message } from '../../record/message.ts';
import { readColumns, textColumn, textOf, writeColumns } from '../cache/columns.ts';
import { personColumns, withPersons } from './stored-persons.ts';

/** The authority files, those of the sources among them, and what is to be said of them. */
export interface ReadAuthority extends ReferredFiles {
  readonly messages: readonly Message[];
}

/** The file of the cache that holds what was read, for this process and those that help it. */
const authorityFile = (cacheFolder: string): string => join(cacheFolder, 'authority');

/** What this thread read the last time: it is asked for again when an article is examined. */
let held: { readonly key: string; readonly authority: ReadAuthority } | undefined;

/** The authority files as they lie in the cache, but for the persons, who stand there one by one. */
interface StoredAuthority extends Omit<ReadAuthority, 'files'> {
  readonly files: Omit<AuthorityFiles, 'persons' | 'lookup'>;
}

/** Keeps them there under a key that names their content. */
export const keepAuthority = (cacheFolder: string, key: string, { files, ...rest }: ReadAuthority): void => {
  const { persons, organizations, places, topics } = files;
  const stored: StoredAuthority = { files: { organizations, places, topics }, ...rest };
  writeColumns(authorityFile(cacheFolder), key, [
    textColumn(JSON.stringify(stored)),
    ...personColumns(persons),
  ]);
};

/** What the cache's file holds under a key; undefined when it holds something else. */
export const storedAuthority = (cacheFolder: string, key: string): ReadAuthority | undefined => {
  const [text, ...columns] = readColumns(authorityFile(cacheFolder), key) ?? [];
  if (text === undefined) return undefined;
  const { files, ...rest }: StoredAuthority = JSON.parse(textOf(text));
  const restored = restoredAuthority(withPersons(files, columns));
  if (restored === undefined) return undefined;
  const authority: ReadAuthority = { files: restored, ...rest };
  held = { key, authority };
  return authority;
};

/** What the cache's file holds under a key; what this thread read the last time is not read again. */
export const cachedAuthority = (cacheFolder: string, key: string): ReadAuthority | undefined =>
  held?.key === key ? held.authority : storedAuthority(cacheFolder, key);
