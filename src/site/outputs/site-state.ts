import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleId, SitePath } from '../../record/identifiers.ts';
import { files } from '../../archive/links.ts';
import { readColumns, writeColumns } from '../cache/columns.ts';
import { decodedState, encodedState } from './stored-state.ts';
import type { Read } from './watched-edition.ts';

/** A file of the site as it was written. */
export interface KnownOutput {
  /** SHA-256 of its content. */
  readonly hash: string;
  readonly bytes: number;
  /** When the file system says it was written, in ms. */
  readonly modified: number;
  /** What it was made with, all at once; pages are made each by themselves. */
  readonly unit: string;
}

/** The pages of one kind. */
export interface MadeKind {
  /** What they read of the edition. */
  readonly reads: readonly Read[];
  /** Names all that they read, of the own article of each nothing; absent where that cannot be told. */
  readonly key: string | undefined;
  /** In the order of their list. */
  readonly paths: readonly SitePath[];
}

/** The pages of a site, by their kinds. */
export interface MadePages {
  readonly kinds: ReadonlyMap<string, MadeKind>;
  /** By article what its page shows besides what lists may show of all. */
  readonly rows: readonly string[];
}

/** What the cache knows of a published site. */
export interface SiteState {
  /** Stands in the site's marker too: a site whose marker says otherwise is not the one that is known. */
  readonly stand: string;
  /** Names everything the site was made from. */
  readonly input: string;
  readonly outputs: ReadonlyMap<SitePath, KnownOutput>;
  /** The key of every unit: a hash of exactly what it was made from. */
  readonly units: ReadonlyMap<string, string>;
  readonly made: MadePages;
  readonly textParts: ReadonlyMap<string, ArticleId>;
  readonly articles: number;
  readonly pages: number;
}

/** Changes when the shape of the state does. */
const shape = 'site 3';

const stateFile = (cacheFolder: string): string => join(cacheFolder, 'site');

export const saveState = (cacheFolder: string, state: SiteState): void => {
  writeColumns(stateFile(cacheFolder), shape, encodedState(state));
};

const markerText = 'Diesen Ordner hat Lesesaal gebaut; der nächste Bau ersetzt ihn.\nStand: ';

/** The content of the file by which a site is known as ours, and as which. */
export const marker = (stand: string): string => `${markerText}${stand}\n`;

/** Names a site by all its files. */
export const standOf = (outputs: ReadonlyMap<SitePath, KnownOutput>): string => {
  const lines = [...outputs.keys()].sort().map((path) => `${path} ${outputs.get(path)?.hash ?? ''}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
};

/** What the cache knows of the site in a folder; undefined when it knows nothing of it, or of another one. */
export const loadState = (cacheFolder: string, target: string): SiteState | undefined => {
  const columns = readColumns(stateFile(cacheFolder), shape);
  if (columns === undefined) return undefined;
  const state = decodedState(columns);
  const markerFile = join(target, files.marker);
  const isKnown = existsSync(markerFile) && readFileSync(markerFile, 'utf8') === marker(state.stand);
  return isKnown ? state : undefined;
};

const hashOfFile = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/**
 * What is still true of a known site: outputs that somebody else has changed or removed are left out, with the
 * units they belong to. A file with another time but the same content was copied, and is known.
 */
export const verifiedState = (state: SiteState, target: string): SiteState => {
  const outputs = new Map<SitePath, KnownOutput>();
  const units = new Map(state.units);
  let same = true;
  for (const [path, known] of state.outputs) {
    const file = `${target}/${path}`;
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isFile() === true && found.size === known.bytes) {
      if (found.mtimeMs === known.modified) {
        outputs.set(path, known);
        continue;
      }
      if (hashOfFile(file) === known.hash) {
        same = false;
        outputs.set(path, { ...known, modified: found.mtimeMs });
        continue;
      }
    }
    same = false;
    units.delete(known.unit);
  }
  return same ? state : { ...state, input: '', outputs, units };
};
