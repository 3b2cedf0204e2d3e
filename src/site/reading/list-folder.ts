import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';

/** Files in a fixed order, with `/` between folders. */
export interface FolderList {
  readonly paths: readonly string[];
  /** By file: 1 for one that is no link. */
  readonly areFiles: Uint8Array;
  /** By file four numbers: its size, when its content and when anything of it changed, in ms, its inode. */
  readonly stamps: Float64Array;
  /** Names all that. */
  readonly digest: string;
  /** When anything of them changed last. */
  readonly newest: number;
}

/** What editors and systems leave lying about and nobody means. */
const isHidden = (name: string): boolean => name.startsWith('.') || name === 'Thumbs.db';

/** All files below a folder, hidden ones left out; links are named, not followed. */
export const listFolder = (dir: string): FolderList => {
  const paths: string[] = [];
  const areFiles: number[] = [];
  const stamps: number[] = [];
  let newest = 0;
  const list = (folder: string): void => {
    for (const name of readdirSync(`${dir}/${folder}`).sort()) {
      if (isHidden(name)) continue;
      const path = folder + name;
      const found = lstatSync(`${dir}/${path}`);
      if (found.isDirectory()) {
        list(`${path}/`);
        continue;
      }
      const { size, mtimeMs, ctimeMs, ino } = found;
      paths.push(path);
      areFiles.push(Number(found.isFile()));
      stamps.push(size, mtimeMs, ctimeMs, ino);
      if (ctimeMs > newest) newest = ctimeMs;
    }
  };
  list('');
  const numbers = Float64Array.from(stamps);
  const bits = Uint8Array.from(areFiles);
  const hash = createHash('sha1').update(new Uint8Array(numbers.buffer)).update(bits);
  const digest = hash.update(paths.join('\0')).digest('hex');
  return { paths, areFiles: bits, stamps: numbers, digest, newest };
};
