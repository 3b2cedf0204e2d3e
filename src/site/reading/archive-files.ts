import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

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

/** What editors and systems leave lying about and nobody means. */
const isHidden = (name: string): boolean => name.startsWith('.') || name === 'Thumbs.db';

const byCodeUnits = (first: { readonly name: string }, second: { readonly name: string }): number =>
  first.name < second.name ? -1 : 1;

const addFiles = (files: ArchiveFile[], dir: string, folder: string): void => {
  for (const entry of readdirSync(join(dir, folder), { withFileTypes: true }).sort(byCodeUnits)) {
    if (isHidden(entry.name)) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      addFiles(files, dir, path);
      continue;
    }
    const { size, mtimeMs, ctimeMs, ino } = lstatSync(`${dir}/${path}`);
    const kind = entry.isFile() ? kindOf(path) : 'link';
    files.push({ path, kind, stamp: [size, mtimeMs, ctimeMs, ino] });
  }
};

/** All files below an archive's folder in a fixed order, hidden ones left out; links are named, not followed. */
export const archiveFiles = (dir: string): readonly ArchiveFile[] => {
  const files: ArchiveFile[] = [];
  addFiles(files, dir, '');
  return files;
};

export const isFolder = (dir: string): boolean =>
  statSync(dir, { throwIfNoEntry: false })?.isDirectory() === true;

/** The files of an archive with their stamps; none where there is no folder. */
export const filesOfArchive = (dir: string): readonly ArchiveFile[] =>
  isFolder(dir) ? archiveFiles(dir) : [];
