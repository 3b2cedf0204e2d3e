import { statSync } from 'node:fs';
import { madeOnce } from '../../archive/made-once.ts';
import { type FolderList, listFolder } from './list-folder.ts';

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

const listed = ({ paths, areFiles, stamps }: FolderList): readonly ArchiveFile[] =>
  paths.map(
    (path, place) => new ListedFile(path, areFiles[place] === 1 ? kindOf(path) : 'link', stamps, place),
  );

/** All files below an archive's folder in a fixed order, hidden ones left out; links are named, not followed. */
export const archiveFiles = (dir: string): readonly ArchiveFile[] => listed(listFolder(dir));

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

/** Looks for the files of an archive; there are none where there is no folder. */
export const filesOfArchive = (dir: string): FoundFiles => {
  if (!isFolder(dir)) return { digest: '', newest: 0, all: () => [] };
  const list = listFolder(dir);
  return { digest: list.digest, newest: list.newest, all: madeOnce(() => listed(list)) };
};
