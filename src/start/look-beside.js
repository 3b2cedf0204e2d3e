// Runs in a thread of its own beside a build that begins: lists files of the archive and looks at files of the site,
// each as far as the build has not done it itself. It is plain JavaScript, so that it is there at once.
import { parentPort, workerData } from 'node:worker_threads';
import { entriesOf, listClaimed } from './list-folder.js';
import { lookAtClaimed, partsOf, readList } from './look-at-files.js';

/**
 * What two threads share: the next entry of the archive, the next part of the site, and how many parts the site has, as
 * soon as that is known.
 *
 * @typedef {Int32Array} Shares
 */

/** @returns {Shares} */
export const newShares = () => new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT));

/** @param {Shares} shares */
export const claimEntry = (shares) => () => Atomics.add(shares, 0, 1);

/** @param {Shares} shares */
export const claimPart = (shares) => () => Atomics.add(shares, 1, 1);

/**
 * Whether another thread has taken all parts of the site.
 *
 * @param {Shares} shares
 */
export const isAllTaken = (shares) => {
  const parts = Atomics.load(shares, 2);
  return parts > 0 && Atomics.load(shares, 1) >= parts;
};

/**
 * @typedef {{ readonly shares: Shares, readonly archive: string | undefined, readonly site: { readonly folder: string, readonly file: string } }} LookOrder
 */

/** @typedef {ReturnType<typeof listClaimed>} ListedEntries */

/**
 * @param {LookOrder} order
 * @returns {ListedEntries}
 */
const listed = ({ shares, archive }) => {
  try {
    return archive === undefined ? [] : listClaimed(archive, entriesOf(archive), claimEntry(shares));
  } catch {
    // Whoever asked lists it again, and says what is wrong.
    return [];
  }
};

/** @param {LookOrder} order */
const looked = ({ shares, site }) => {
  const list = readList(site.file);
  if (list === undefined) return undefined;
  Atomics.store(shares, 2, partsOf(list));
  return lookAtClaimed(site.folder, list, claimPart(shares));
};

if (workerData?.look !== undefined) {
  // oxlint-disable-next-line require-post-message-target-origin -- It is no window.
  parentPort?.postMessage({ listed: listed(workerData.look) });
  // oxlint-disable-next-line require-post-message-target-origin -- It is no window.
  parentPort?.postMessage({ looked: looked(workerData.look) });
}
