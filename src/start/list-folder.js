// Lists the files of an archive. Of many files another thread lists a part, which is why it is plain JavaScript.
import { lstatSync, readdirSync } from 'node:fs';

/**
 * Files in a fixed order, with `/` between folders. Of each, whether it is no link (1), and four numbers: its size, when
 * its content and when anything of it changed, in ms, its inode.
 *
 * @typedef {{ readonly paths: readonly string[], readonly areFiles: Uint8Array, readonly stamps: Float64Array }} ListedFiles
 */

/** What editors and systems leave lying about and nobody means. */
const isHidden = (/** @type {string} */ name) => name.startsWith('.') || name === 'Thumbs.db';

/**
 * What lies in a folder, in a fixed order, hidden files left out.
 *
 * @param {string} folder
 */
export const entriesOf = (folder) =>
  readdirSync(folder)
    .sort()
    .filter((name) => !isHidden(name));

/**
 * An entry of a folder as a list: itself where it is a file, all files below it where it is a folder. Links are named,
 * not followed.
 *
 * @param {string} dir
 * @param {string} name
 * @returns {ListedFiles}
 */
export const listEntry = (dir, name) => {
  /** @type {string[]} */
  const paths = [];
  /** @type {number[]} */
  const areFiles = [];
  /** @type {number[]} */
  const stamps = [];
  const list = (/** @type {string} */ path) => {
    const found = lstatSync(`${dir}/${path}`);
    if (found.isDirectory()) {
      for (const entry of entriesOf(`${dir}/${path}`)) list(`${path}/${entry}`);
      return;
    }
    paths.push(path);
    areFiles.push(Number(found.isFile()));
    stamps.push(found.size, found.mtimeMs, found.ctimeMs, found.ino);
  };
  list(name);
  return { paths, areFiles: Uint8Array.from(areFiles), stamps: Float64Array.from(stamps) };
};

/**
 * Lists those entries of a folder that nobody else has taken.
 *
 * @param {string} dir
 * @param {readonly string[]} names of its entries
 * @param {() => number} claim gives the place of the next entry
 * @returns {[name: string, files: ListedFiles][]}
 */
export const listClaimed = (dir, names, claim) => {
  /** @type {[string, ListedFiles][]} */
  const listed = [];
  for (let name = names[claim()]; name !== undefined; name = names[claim()]) {
    listed.push([name, listEntry(dir, name)]);
  }
  return listed;
};
