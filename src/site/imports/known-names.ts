import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { KnownName } from '../../intake/names/known-name.ts';
import { diskFault } from '../disk-fault.ts';
import { hasCode } from '../has-code.ts';

const files: readonly (readonly [string, KnownName['kind']])[] = [
  ['persons.yaml', 'person'],
  ['organizations.yaml', 'organization'],
  ['places.yaml', 'place'],
  ['sources.yaml', 'publisher'],
];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entry = (value: unknown, kind: KnownName['kind']): readonly KnownName[] => {
  if (!isRecord(value) || typeof value['id'] !== 'string' || typeof value['name'] !== 'string') return [];
  const variants = Array.isArray(value['variants'])
    ? value['variants'].filter((name) => typeof name === 'string')
    : [];
  return [{ id: value['id'], kind, names: [value['name'], ...variants] }];
};

const namesIn = async (path: string, kind: KnownName['kind']): Promise<readonly KnownName[]> => {
  try {
    const entries: unknown = parse(await readFile(path, 'utf8'));
    return Array.isArray(entries) ? entries.flatMap((value) => entry(value, kind)) : [];
  } catch (error) {
    if (!hasCode(error, 'ENOENT') && diskFault(error) !== undefined) throw error;
    // Without authority files there is nothing to match; faults in them are for `check` to tell.
    return [];
  }
};

/** The names of the archive's authority files, as far as there are any. */
export const knownNames = async (dir: string): Promise<readonly KnownName[]> =>
  (await Promise.all(files.map(([file, kind]) => namesIn(join(dir, 'authority', file), kind)))).flat();
