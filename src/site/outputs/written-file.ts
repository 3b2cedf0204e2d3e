import { createHash } from 'node:crypto';
import { close, closeSync, fsync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../../parse/sha256.ts';
import type { SitePath } from '../../record/identifiers.ts';
import { writeAll } from '../../start/write-all.js';
import { writeFile } from '../write-file.ts';

/** What is known of a file of the new site. */
export interface WrittenFile {
  /** SHA-256 of its content. */
  readonly hash: string;
  readonly bytes: number;
  /** When the file system says it was written, in ms; undefined for one that is as before and was not. */
  readonly modified: number | undefined;
}

/** SHA-256 of what a file is to hold. */
export const contentHash = sha256;

/** Writes files below a folder, each once and whole, but for those whose content is as before. */
export const fileWriter = (folder: string) => {
  const folders = new Set<string>();
  return (path: SitePath, content: Uint8Array | string, formerHash: string | undefined): WrittenFile => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const hash = contentHash(bytes);
    if (hash === formerHash) return { hash, bytes: bytes.length, modified: undefined };
    const file = join(folder, path);
    const parent = dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    writeFile(file, bytes);
    return { hash, bytes: bytes.length, modified: statSync(file).mtimeMs };
  };
};

/** So many bytes are worth sending to the disk while other things are done. */
const worthSending = 1 << 20;

/** Sends a file to the disk and closes it; should that fail, it is noticed once all files are synced. */
const sendAndClose = (handle: number): Promise<void> =>
  new Promise((resolve) => {
    fsync(handle, () => {
      close(handle, () => {
        resolve();
      });
    });
  });

/**
 * Writes a file piece by piece; one that turns out to be as before is taken away again.
 *
 * @param onSending told of a large file that is still on its way to the disk
 */
export const chunkWriter =
  (folder: string, onSending: (sent: Promise<void>) => void) =>
  (path: SitePath, chunks: Iterable<Uint8Array | string>, formerHash: string | undefined): WrittenFile => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    const sum = createHash('sha256');
    let bytes = 0;
    const handle = openSync(file, 'w');
    try {
      for (const chunk of chunks) {
        const piece = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        sum.update(piece);
        writeAll(handle, piece, file);
        bytes += piece.length;
      }
    } finally {
      if (bytes < worthSending) closeSync(handle);
      else onSending(sendAndClose(handle));
    }
    const hash = sum.digest('hex');
    if (hash !== formerHash) return { hash, bytes, modified: statSync(file).mtimeMs };
    rmSync(file);
    return { hash, bytes, modified: undefined };
  };
