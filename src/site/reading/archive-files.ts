import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { madeOnce } from '../../archive/made-once.ts';
import { entriesOf, listClaimed, listEntry, type ListedFiles } from '../../start/list-folder.js';

/** The authority files go by their names. */
export type FileKind =
  | 'settings'
  | 'sources'
  | 'persons'
  | 'organizations'
  | 'places'
  | 'topics'
  | 'article'
  | 'raw'
  | 'link'
  | 'unknown';

/** What a file system tells of a file that changes whenever its content does: size, times in ms, inode. */
export type Stamp = readonly [size: number, modified: number, changed: number, inode: number];

/** A file of an archive, relative to its folder, with `/` between folders. */
export interface ArchiveFile {
  readonly path: string;
  readonly kind: FileKind;
  readonly stamp: Stamp;
}

const kinds: readonly (readonly [RegExp, FileKind])[] = [
  [/^(?:\d{4}|ohne-jahr)\/[^/]+\.md$/, 'article'],
  [/^roh\/[^/]+$/, 'raw'],
  [/^archive\.yaml$/, 'settings'],
  [/^authority\/sources\.yaml$/, 'sources'],
  [/^authority\/persons\.yaml$/, 'persons'],
  [/^authority\/organizations\.yaml$/, 'organizations'],
  [/^authority\/places\.yaml$/, 'places'],
  [/^authority\/topics\.yaml$/, 'topics'],
];

const kindOf = (path: string): FileKind => kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'unknown';

/** A file of a list: of a large archive the stamps of few are asked for one by one. */
class ListedFile implements ArchiveFile {
  readonly path: string;
  readonly kind: FileKind;
  readonly #stamps: Float64Array;
  readonly #place: number;

  constructor(path: string, kind: FileKind, stamps: Float64Array, place: number) {
    this.path = path;
    this.kind = kind;
    this.#stamps = stamps;
    this.#place = place;
  }

  get stamp(): Stamp {
    const at = (place: number): number => this.#stamps[this.#place * 4 + place] ?? 0;
    return [at(0), at(1), at(2), at(3)];
  }
}

const listed = ({ paths, areFiles, stamps }: ListedFiles): readonly ArchiveFile[] =>
  paths.map(
    (path, place) => new ListedFile(path, areFiles[place] === 1 ? kindOf(path) : 'link', stamps, place),
  );

/** Who lists a part of an archive's files. */
export interface ListingHelper {
  /** Takes the next entry of the archive's folder: its place. */
  readonly claim: () => number;
  /** Resolves to the entries that were taken by the helper, which may be none. */
  readonly listed: Promise<ReadonlyMap<string, ListedFiles>>;
}

const joined = (lists: readonly ListedFiles[]): ListedFiles => {
  const paths = lists.flatMap((list) => list.paths);
  const areFiles = new Uint8Array(paths.length);
  const stamps = new Float64Array(4 * paths.length);
  let next = 0;
  for (const list of lists) {
    areFiles.set(list.areFiles, next);
    stamps.set(list.stamps, 4 * next);
    next += list.paths.length;
  }
  return { paths, areFiles, stamps };
};

/** All files below an archive's folder in a fixed order, hidden ones left out; links are named, not followed. */
export const archiveFiles = (dir: string): readonly ArchiveFile[] =>
  listed(joined(entriesOf(dir).map((name) => listEntry(dir, name))));

/** The files of an archive, as they were found. */
export interface FoundFiles {
  /** Names them with their stamps. */
  readonly digest: string;
  /** When anything of them changed last, in ms. */
  readonly newest: number;
  readonly all: () => readonly ArchiveFile[];
}

export const isFolder = (dir: string): boolean =>
  statSync(dir, { throwIfNoEntry: false })?.isDirectory() === true;

const foundIn = (list: ListedFiles): FoundFiles => {
  const { paths, areFiles, stamps } = list;
  let newest = 0;
  for (let place = 2; place < stamps.length; place += 4) newest = Math.max(newest, stamps[place] ?? 0);
  const hash = createHash('sha1').update(new Uint8Array(stamps.buffer)).update(areFiles);
  const digest = hash.update(paths.join('\0')).digest('hex');
  return { digest, newest, all: madeOnce(() => listed(list)) };
};

/** Looks for the files of an archive, with somebody's help where there is any; there are none where there is no folder. */
export const filesOfArchive = async (dir: string, helper?: ListingHelper): Promise<FoundFiles> => {
  if (!isFolder(dir)) return { digest: '', newest: 0, all: () => [] };
  const names = entriesOf(dir);
  let next = 0;
  const own = new Map(listClaimed(dir, names, helper?.claim ?? (() => next++)));
  const others = await helper?.listed;
  return foundIn(joined(names.map((name) => own.get(name) ?? others?.get(name) ?? listEntry(dir, name))));
};
