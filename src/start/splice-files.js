// Puts files together of stretches of other files and of new bytes. Another thread does it, which is why it is plain
// JavaScript.
import { createHash } from 'node:crypto';
import { closeSync, fdatasync, fsyncSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { writeAll } from './write-all.js';

/**
 * A file to put together. A pair of numbers is a stretch of the source, from the first to before the second byte.
 *
 * @typedef {{ readonly source: string, readonly file: string, readonly formerHash: string | undefined, readonly pieces: readonly (Uint8Array | readonly [from: number, to: number])[] }} Splice
 */

/**
 * Its SHA-256, its size, and when the file system says it was written, in ms; a file that is as before is taken away.
 *
 * @typedef {{ readonly hash: string, readonly bytes: number, readonly modified: number | undefined }} Spliced
 */

/** So many bytes are copied at one go: they stay near the processor while they are hashed. */
const atOnce = 1 << 18;

/** So many bytes are sent to the disk while those behind them are copied. */
const worthSending = 1 << 24;

const send = promisify(fdatasync);

/** @param {Splice} splice @returns {Promise<Spliced>} */
const spliceFile = async ({ source, file, formerHash, pieces }) => {
  const sum = createHash('sha256');
  const buffer = Buffer.allocUnsafe(atOnce);
  const from = openSync(source, 'r');
  const to = openSync(file, 'w');
  let bytes = 0;
  /** @type {Promise<void>[]} */
  const sent = [];
  /** @param {Uint8Array} piece */
  const write = (piece) => {
    sum.update(piece);
    writeAll(to, piece, file);
    if (Math.floor(bytes / worthSending) < Math.floor((bytes + piece.length) / worthSending))
      sent.push(send(to));
    bytes += piece.length;
  };
  try {
    for (const piece of pieces) {
      if (piece instanceof Uint8Array) {
        write(piece);
        continue;
      }
      const [first, end] = piece;
      for (let at = first; at < end; ) {
        const read = readSync(from, buffer, 0, Math.min(atOnce, end - at), at);
        if (read === 0) throw new RangeError(`${source} is shorter than it was.`);
        write(buffer.subarray(0, read));
        at += read;
      }
    }
    const hash = sum.digest('hex');
    await Promise.all(sent);
    if (hash === formerHash) {
      rmSync(file);
      return { hash, bytes, modified: undefined };
    }
    fsyncSync(to);
    return { hash, bytes, modified: statSync(file).mtimeMs };
  } finally {
    await Promise.allSettled(sent);
    closeSync(from);
    closeSync(to);
  }
};

/**
 * Puts files together, one after the other: they share a disk. Rejects with an Error when a source is shorter than it was.
 *
 * @param {readonly Splice[]} splices
 */
export const spliceFiles = async (splices) => {
  /** @type {Spliced[]} */
  const spliced = [];
  for (const splice of splices) spliced.push(await spliceFile(splice));
  return spliced;
};
