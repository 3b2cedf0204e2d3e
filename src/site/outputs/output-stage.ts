import { grouped } from '../../archive/grouped.ts';
import { madeOnce } from '../../archive/made-once.ts';
import { isSitePath, type SitePath } from '../../record/identifiers.ts';
import type { SiteFile } from '../../record/site-file.ts';
import type { KnownOutput } from './known-output.ts';
import type { SiteState } from './known-site.ts';
import { changedTable } from './changed-table.ts';
import { emptyTable, isOwnUnit, keyIn, outputAt, placeOf, type SiteTable } from './site-table.ts';
import { chunkWriter, fileWriter, type WrittenFile } from './written-file.ts';

/** Gathers the files of a new site: those that are as before stay where they are, others are written aside. */
export interface OutputStage {
  /** Whether a unit was made with the same key. */
  readonly isAsBefore: (unit: string, key: string) => boolean;
  /** Takes over all files of a unit when it was made with the same key; false when it has to be made. */
  readonly keep: (unit: string, key: string) => boolean;
  /** Takes over all files of a unit for which the key was found to be the same without being reckoned; its path, where it is one. */
  readonly keepAsBefore: (unit: string, path?: SitePath) => boolean;
  /** Takes over the file at a place of the former site, which is a unit by itself; false when it has to be made. */
  readonly keepPlace: (place: number) => boolean;
  readonly add: (unit: string, file: SiteFile) => void;
  /** Adds a file that is written piece by piece. */
  readonly addChunks: (unit: string, path: SitePath, chunks: Iterable<Uint8Array | string>) => void;
  /** Takes over a file that was written, or found to be as before, by somebody else. */
  readonly addWritten: (unit: string, path: SitePath, file: WrittenFile) => void;
  /** Where new and changed files are put. */
  readonly folder: string;
  /** What a file of the former site was. */
  readonly formerHash: (path: SitePath) => string | undefined;
  /** Says what a unit that was added was made from; without it, it is made again the next time. */
  readonly setKey: (unit: string, key: string) => void;
  /** What is known of a file of the new site. */
  readonly output: (path: SitePath) => KnownOutput | undefined;
  /** All files that the new site has by now. */
  readonly table: () => SiteTable;
  readonly written: ReadonlySet<SitePath>;
  /** Resolves when no file is open any more. */
  readonly closed: () => Promise<unknown>;
}

/**
 * @param folder where new and changed files are put
 * @param former what is known of the published site; nothing when the new one replaces it whole
 */
export const outputStage = (folder: string, former: Pick<SiteState, 'table'> | undefined): OutputStage => {
  const before = former?.table ?? emptyTable;
  const kept = new Uint8Array(before.paths.length);
  const changed = new Map<SitePath, KnownOutput>();
  const keys = new Map<string, string>();
  const written = new Set<SitePath>();
  /** The places of the files of units that have several. */
  const shared = madeOnce(() =>
    grouped(
      [...before.unitOf.keys()].filter((place) => (before.unitOf[place] ?? -1) >= 0),
      (place) => before.units[before.unitOf[place] ?? -1],
    ),
  );
  const refuse = (path: SitePath | undefined): never => {
    throw new TypeError(`Two files of the site claim the path ${path}`);
  };
  const refuseTwice = (path: SitePath): void => {
    if (changed.has(path) || kept[placeOf(before, path)] === 1) refuse(path);
  };
  const claim = (path: SitePath, output: KnownOutput): void => {
    refuseTwice(path);
    changed.set(path, output);
  };
  const claimPlace = (place: number): void => {
    if (kept[place] === 1) refuse(before.paths[place]);
    kept[place] = 1;
  };
  const write = fileWriter(folder);
  const sending: Promise<void>[] = [];
  const writeChunks = chunkWriter(folder, (sent) => sending.push(sent));
  const formerOutput = (path: SitePath): KnownOutput | undefined => outputAt(before, placeOf(before, path));
  const formerHash = (path: SitePath): string | undefined => formerOutput(path)?.hash;
  const addWritten = (unit: string, path: SitePath, { hash, bytes, modified }: WrittenFile): void => {
    if (modified !== undefined) {
      claim(path, { hash, bytes, modified, unit });
      written.add(path);
      return;
    }
    const output = formerOutput(path);
    if (output !== undefined) claim(path, { ...output, unit });
  };
  const keepPlace = (place: number): boolean => {
    if (!isOwnUnit(before, place)) return false;
    claimPlace(place);
    return true;
  };
  const keepAsBefore = (unit: string, path = isSitePath(unit) ? unit : undefined): boolean => {
    if (path !== undefined && keepPlace(placeOf(before, path))) return true;
    const key = before.keys.get(unit);
    if (key === undefined) return false;
    for (const place of shared().get(unit) ?? []) claimPlace(place);
    keys.set(unit, key);
    return true;
  };
  const isAsBefore = (unit: string, key: string): boolean => keyIn(before, unit) === key;
  return {
    written,
    closed: () => Promise.all(sending),
    isAsBefore,
    keep: (unit, key) => isAsBefore(unit, key) && keepAsBefore(unit),
    keepAsBefore,
    keepPlace,
    add: (unit, { path, content }) => {
      refuseTwice(path);
      addWritten(unit, path, write(path, content, formerHash(path)));
    },
    addChunks: (unit, path, chunks) => {
      refuseTwice(path);
      addWritten(unit, path, writeChunks(path, chunks, formerHash(path)));
    },
    addWritten,
    folder,
    formerHash,
    setKey: (unit, key) => {
      const place = placeOf(before, unit);
      const path = kept[place] === 1 ? before.paths[place] : undefined;
      if (path === undefined) {
        keys.set(unit, key);
        return;
      }
      if (before.ownKeys[place] === key) return;
      const output = outputAt(before, place);
      kept[place] = 0;
      if (output !== undefined) changed.set(path, output);
      keys.set(unit, key);
    },
    output: (path) =>
      changed.get(path) ?? (kept[placeOf(before, path)] === 1 ? formerOutput(path) : undefined),
    table: () => changedTable(before, { isKept: (place) => kept[place] === 1, changed, keys }),
  };
};
