import { isSitePath, type SitePath } from '../record/identifiers.ts';

/** A file and its SHA-256 as `sha256sum` prints them and `sha256sum -c` reads them. */
export const checksumLine = (path: SitePath, hash: string): string => `${hash}  ${path}\n`;

/** A list of checksums as it was read. */
export interface Checksums {
  /** The SHA-256 of every file, by its path. */
  readonly hashes: ReadonlyMap<SitePath, string>;
  /** The numbers of the lines that are none, or name a file again. */
  readonly brokenLines: readonly number[];
}

/** An asterisk marks what was read as binary; lines end in two characters where a program has translated them. */
const line = /^([0-9a-f]{64}) [ *](.+?)\r?$/;

/** Reads a list of checksums. */
export const readChecksums = (text: string): Checksums => {
  const hashes = new Map<SitePath, string>();
  const brokenLines: number[] = [];
  const lines = text.split('\n');
  // Nothing stands behind the last line end.
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  for (const [place, found] of lines.slice(0, count).entries()) {
    const [, hash, path] = line.exec(found) ?? [];
    if (hash === undefined || path === undefined || !isSitePath(path) || hashes.has(path)) {
      brokenLines.push(place + 1);
    } else hashes.set(path, hash);
  }
  return { hashes, brokenLines };
};
