import type { Edition } from '../../templates/edition.ts';
import { namedIn, type NameTable } from '../archive/name-table.ts';
import type { ArchiveMap } from '../record/archive-map.ts';
import type { Archive } from '../record/archive.ts';
import type { EntityId } from '../record/identifiers.ts';
import type { SourceKeys } from '../start/source-keys.js';
import type { CollectedAssets } from './assets/collect-assets.ts';
import type { ComparedArchive } from './compared/compare-archive.ts';
import type { GatheredNames } from './compared/kept-name-table.ts';
import { keptSplits } from './compared/kept-splits.ts';
import type { RegisterNouns } from './compared/register-nouns.ts';
import { touchedEntities } from './compared/touched-entities.ts';
import { keptMap } from './kept-map.ts';
import { makeEdition } from './make-edition.ts';
import type { Frames } from './outputs/frame.ts';
import type { SiteState } from './outputs/known-site.ts';
import { hashOf } from './reading/hash-of.ts';
import { registerParts } from './register-parts.ts';
import type { Splits } from './search/prepare-task.ts';

export interface EditionMaking {
  readonly archive: Archive;
  readonly frames: Frames;
  readonly assets: CollectedAssets;
  readonly keys: SourceKeys;
  readonly baseUrl: string | undefined;
  readonly former: SiteState | undefined;
  readonly cacheFolder: string;
  /** How some words are split. */
  readonly splits: Splits;
  /** Whether so few articles are asked whom they name that each tells it itself. */
  readonly asksFew: boolean;
  readonly gathered: () => GatheredNames;
  readonly compared: ComparedArchive;
}

/** An edition, and what it was made of that pages are keyed by. */
export interface PreparedEdition {
  readonly edition: Edition;
  readonly map: ArchiveMap | undefined;
  readonly nouns: RegisterNouns;
  /** Whose pages some articles touch, by the places of these; undefined where that cannot be told. */
  readonly touchedBy: (places: ReadonlySet<number>) => ReadonlySet<EntityId> | undefined;
  /** Keeps how words were split. */
  readonly keepSplits: () => void;
}

/** Prepares all that the pages of an archive are made from, as far as it is kept. */
export const prepareEdition = async ({
  archive,
  frames,
  assets: { assets },
  keys,
  baseUrl,
  former,
  cacheFolder,
  splits: knownSplits,
  asksFew,
  gathered,
  compared,
}: EditionMaking): Promise<PreparedEdition> => {
  const { articles } = archive;
  const names = (): NameTable => gathered().table;
  const cache = { folder: cacheFolder, key: keys.archive };
  const map = await keptMap(archive.authority.places, () => namedIn(names()), assets.mapStyle, {
    folder: cacheFolder,
    key: hashOf(`${keys.site} ${assets.mapStyle}`),
    names: frames.names,
  });
  const { splitCompound, keep: keepSplits } = keptSplits(cacheFolder, keys.archive, knownSplits);
  const touchedBy: PreparedEdition['touchedBy'] = (places) =>
    gathered().formerNames === former?.made.frames.names
      ? touchedEntities(places, gathered(), archive)
      : undefined;
  const { nouns, keptNames } = registerParts({
    articles,
    compared,
    gathered,
    touchedBy,
    frames,
    former: former?.made,
    splitCompound,
    cache,
  });
  const edition = makeEdition(archive, assets, baseUrl, splitCompound, {
    map,
    compared,
    names,
    asksFew,
    nouns: nouns.all,
    ...(keptNames && { keptNames }),
  });
  return { edition, map, nouns, touchedBy, keepSplits };
};
