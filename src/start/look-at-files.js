// Looks at files of a published site: whether they are still as they were written. Of many files another thread looks at
// a part, which is why it is plain JavaScript.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/**
 * A list of files: what names the site they are of, and of each its path, its size, and when it was written, in ms.
 *
 * @typedef {{ readonly stand: string, readonly paths: readonly string[], readonly sizes: Float64Array, readonly times: Float64Array }} FileList
 */

/** What was found: the paths of those files that are others now, or gone. @typedef {{ readonly stand: string, readonly others: readonly string[] }} LookedAt */

/** Of a SHA-1 in hexadecimal digits and the end of its line. */
const sumLength = 41;
const eight = Float64Array.BYTES_PER_ELEMENT;

/** @param {readonly Uint8Array[]} parts */
const sumOf = (parts) => {
  const sum = createHash('sha1');
  for (const part of parts) sum.update(part);
  return `${sum.digest('hex')}\n`;
};

/**
 * A list as it is written into a file, part by part.
 *
 * @param {FileList} list
 */
export const encodedList = ({ stand, paths, sizes, times }) => {
  const numbers = new Float64Array(1 + 2 * paths.length);
  numbers[0] = paths.length;
  numbers.set(sizes, 1);
  numbers.set(times, 1 + paths.length);
  const content = [Buffer.from(numbers.buffer), Buffer.from(`${stand}\n${paths.join('\n')}`)];
  return [Buffer.from(sumOf(content)), ...content];
};

/**
 * The list in a file; undefined when there is none, or any byte of it is not the one that was written.
 *
 * @param {string} file
 * @returns {FileList | undefined}
 */
export const readList = (file) => {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(sumLength);
    if (bytes.toString('latin1', 0, sumLength) !== sumOf([content])) return undefined;
    const count = content.readDoubleLE(0);
    const end = eight * (1 + 2 * count);
    // The numbers begin where no number of eight bytes may begin.
    const numbers = new Float64Array(Uint8Array.from(content.subarray(eight, end)).buffer);
    const text = content.toString('utf8', end);
    const first = text.indexOf('\n');
    const stand = text.slice(0, first);
    const paths = count === 0 ? [] : text.slice(first + 1).split('\n');
    return { stand, paths, sizes: numbers.subarray(0, count), times: numbers.subarray(count) };
  } catch {
    return undefined;
  }
};

/** So many files are looked at in one go. */
const atOnce = 2000;

/**
 * How many parts a list is looked at in.
 *
 * @param {FileList} list
 */
export const partsOf = ({ paths }) => Math.ceil(paths.length / atOnce);

/**
 * Looks at those parts of a list that nobody else has taken.
 *
 * @param {string} folder of the site
 * @param {FileList} list
 * @param {() => number} claim gives the place of the next part
 * @returns {LookedAt}
 */
export const lookAtClaimed = (folder, list, claim) => {
  const { stand, paths, sizes, times } = list;
  const isAsWritten = (/** @type {number} */ place) => {
    try {
      const found = statSync(`${folder}/${paths[place]}`, { throwIfNoEntry: false });
      return found?.isFile() === true && found.size === sizes[place] && found.mtimeMs === times[place];
    } catch {
      // What cannot be looked at, as below a file that stands for a folder, is not as it was written.
      return false;
    }
  };
  /** @type {string[]} */
  const others = [];
  const parts = partsOf(list);
  for (let part = claim(); part < parts; part = claim()) {
    const end = Math.min(paths.length, (part + 1) * atOnce);
    for (let place = part * atOnce; place < end; place += 1) {
      if (!isAsWritten(place)) others.push(paths[place] ?? '');
    }
  }
  return { stand, others };
};

/**
 * Looks at all files of a list; undefined when it cannot be read.
 *
 * @param {string} folder of the site
 * @param {string} file with the list
 */
export const lookAtFiles = (folder, file) => {
  const list = readList(file);
  let part = 0;
  return list && lookAtClaimed(folder, list, () => part++);
};
