import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder: by path what tells one writing of a file from another, and their sizes together. */
export interface TreeState {
  readonly files: ReadonlyMap<string, string>;
  readonly bytes: number;
}

/** Looks at every file below a folder; one that is not there has none. Links to folders are followed. */
export const treeState = (folder: string): TreeState => {
  const files = new Map<string, string>();
  let bytes = 0;
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const inside = path === '' ? entry.name : `${path}/${entry.name}`;
      const { ino, size, mtimeNs } = statSync(join(folder, inside), { bigint: true });
      if (entry.isDirectory()) visit(inside);
      else {
        files.set(inside, `${ino} ${mtimeNs}`);
        bytes += Number(size);
      }
    }
  };
  try {
    visit('');
  } catch {
    return { files: new Map(), bytes: 0 };
  }
  return { files, bytes };
};

/** How many files were written, in place or anew, between two looks at a folder. */
export const writtenBetween = (before: TreeState, after: TreeState): number =>
  [...after.files].filter(([path, mark]) => before.files.get(path) !== mark).length;
