// How two threads share what is to be looked at.

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
 * @param {Shares} shares
 * @param {number} parts of the site
 */
export const tellParts = (shares, parts) => {
  Atomics.store(shares, 2, parts);
};
