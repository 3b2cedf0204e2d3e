import { readdir } from 'node:fs/promises';

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

/** A file of an archive, relative to its folder, with `/` between folders. */
interface ArchiveFile {
  readonly path: string;
  readonly kind: FileKind;
}

const kinds: readonly (readonly [RegExp, FileKind])[] = [
  [/^archive\.yaml$/, 'settings'],
  [/^authority\/sources\.yaml$/, 'sources'],
  [/^authority\/persons\.yaml$/, 'persons'],
  [/^authority\/organizations\.yaml$/, 'organizations'],
  [/^authority\/places\.yaml$/, 'places'],
  [/^authority\/topics\.yaml$/, 'topics'],
  [/^(?:\d{4}|ohne-jahr)\/[^/]+\.md$/, 'article'],
  [/^roh\/[^/]+$/, 'raw'],
];

const kindOf = (path: string): FileKind => kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'unknown';

/** What editors and systems leave lying about and nobody means. */
const isHidden = (name: string): boolean => name.startsWith('.') || name === 'Thumbs.db';

const byCodeUnits = (first: { readonly name: string }, second: { readonly name: string }): number =>
  first.name < second.name ? -1 : 1;

/** All files below an archive's folder in a fixed order, hidden ones left out; links are named, not followed. */
export const archiveFiles = async (dir: string, folder = ''): Promise<readonly ArchiveFile[]> => {
  const entries = await readdir(`${dir}/${folder}`, { withFileTypes: true });
  const files: ArchiveFile[] = [];
  for (const entry of entries.filter(({ name }) => !isHidden(name)).sort(byCodeUnits)) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) files.push(...(await archiveFiles(dir, path)));
    else files.push({ path, kind: entry.isFile() ? kindOf(path) : 'link' });
  }
  return files;
};
