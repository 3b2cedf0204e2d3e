import { createHash } from 'node:crypto';
import { existsSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SitePath } from '../../record/identifiers.ts';
import type { LookedAt } from '../../start/look-at-files.js';
import { files } from '../../archive/links.ts';
import { hasCode } from '../has-code.ts';
import { readColumns, writeColumns } from '../cache/columns.ts';
import type { KnownOutput } from './known-output.ts';
import type { SiteState } from './known-site.ts';
import { listedFiles, listFiles } from './listed-files.ts';
import { changedTable } from './changed-table.ts';
import { outputAt, placeOf, type SiteTable } from './site-table.ts';
import { decodedState, encodedState } from './stored-state.ts';

/** Changes when the shape of the state does. */
const shape = 'site 9';

const stateFile = (cacheFolder: string): string => join(cacheFolder, 'site');

export const saveState = (cacheFolder: string, state: SiteState): void => {
  listFiles(cacheFolder, state);
  writeColumns(stateFile(cacheFolder), shape, encodedState(state));
};

const markerText = 'Diesen Ordner hat Lesesaal gebaut; der nächste Bau ersetzt ihn.\nStand: ';

/** The content of the file by which a site is known as ours, and as which. */
export const marker = (stand: string): string => `${markerText}${stand}\n`;

/** Names a site by all its files. */
export const standOf = ({ lines }: SiteTable): string => createHash('sha256').update(lines).digest('hex');

/** What the cache knows of the site in a folder; undefined when it knows nothing of it, or of another one. */
export const loadState = (cacheFolder: string, target: string): SiteState | undefined => {
  const columns = readColumns(stateFile(cacheFolder), shape);
  if (columns === undefined) return undefined;
  const state = decodedState(columns, listedFiles(cacheFolder));
  if (state === undefined) return undefined;
  const markerFile = join(target, files.marker);
  const isKnown = existsSync(markerFile) && readFileSync(markerFile, 'utf8') === marker(state.stand);
  return isKnown ? state : undefined;
};

/** Undefined also below a file that stands where a folder was. */
const foundAt = (path: string): Stats | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (hasCode(error, 'ENOTDIR')) return undefined;
    throw error;
  }
};

const hashOfFile = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/**
 * What is still true of a known site: outputs that somebody else has changed or removed are left out, with the
 * units they belong to. A file with another time but the same content was copied, and is known.
 *
 * @param looked what was found of the files of a site, perhaps of another one
 */
export const verifiedState = (state: SiteState, target: string, looked: LookedAt | undefined): SiteState => {
  const { table } = state;
  const touched = looked?.stand === state.stand ? looked.others : table.paths;
  const gone = new Set<number>();
  const copied = new Map<SitePath, KnownOutput>();
  const forgotten = new Set<string>();
  for (const touchedPath of touched) {
    const place = placeOf(table, touchedPath);
    const [path, known] = [table.paths[place], outputAt(table, place)];
    if (path === undefined || known === undefined) continue;
    const file = `${target}/${path}`;
    const found = foundAt(file);
    if (found?.isFile() === true && found.size === known.bytes) {
      if (found.mtimeMs === known.modified) continue;
      if (hashOfFile(file) === known.hash) {
        copied.set(path, { ...known, modified: found.mtimeMs });
        continue;
      }
    }
    gone.add(place);
    forgotten.add(known.unit);
  }
  if (copied.size + gone.size === 0) return state;
  const ownKeys = Array.from(
    copied.keys(),
    (path) => [path, table.ownKeys[placeOf(table, path)] ?? ''] as const,
  );
  const changed = changedTable(table, {
    isKept: (place) => !gone.has(place),
    changed: copied,
    keys: new Map([...[...table.keys].filter(([unit]) => !forgotten.has(unit)), ...ownKeys]),
  });
  return { ...state, input: '', table: changed };
};
