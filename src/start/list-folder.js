// Lists the files of a folder with what the file system tells of them; of many files in a thread of its own, which is
// why it is plain JavaScript.
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

/**
 * Files in a fixed order, with `/` between folders: their paths, each ended by a zero, of each whether it is a file
 * and no link, and four numbers: its size, when its content and when anything of it changed, in ms, its inode. The
 * digest names all that, and the newest of those changes is told by itself.
 *
 * @typedef {{ readonly paths: string, readonly areFiles: Uint8Array, readonly stamps: Float64Array, readonly digest: string, readonly newest: number }} FolderList
 */

/** What editors and systems leave lying about and nobody means. @param {string} name */
const isHidden = (name) => name.startsWith('.') || name === 'Thumbs.db';

/**
 * All files below a folder, hidden ones left out; links are named, not followed.
 *
 * @param {string} dir
 * @returns {FolderList}
 */
export const listFolder = (dir) => {
  let paths = '';
  /** @type {number[]} */
  const areFiles = [];
  /** @type {number[]} */
  const stamps = [];
  let newest = 0;
  /** @param {string} folder ended by a slash, or empty */
  const list = (folder) => {
    for (const name of readdirSync(`${dir}/${folder}`).sort()) {
      if (isHidden(name)) continue;
      const path = folder + name;
      const found = lstatSync(`${dir}/${path}`);
      if (found.isDirectory()) {
        list(`${path}/`);
        continue;
      }
      paths += `${path}\0`;
      areFiles.push(Number(found.isFile()));
      stamps.push(found.size, found.mtimeMs, found.ctimeMs, found.ino);
      newest = Math.max(newest, found.ctimeMs);
    }
  };
  list('');
  const numbers = Float64Array.from(stamps);
  const bits = Uint8Array.from(areFiles);
  const digest = createHash('sha1')
    .update(new Uint8Array(numbers.buffer))
    .update(bits)
    .update(paths)
    .digest('hex');
  return { paths, areFiles: bits, stamps: numbers, digest, newest };
};

if (workerData?.listFolder !== undefined) {
  // oxlint-disable-next-line require-post-message-target-origin -- It is no window.
  parentPort?.postMessage(listFolder(workerData.listFolder));
}
