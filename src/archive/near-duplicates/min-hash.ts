/**
 * 42 bands of 3 hashes: texts that share half of their shingles meet in a band with a probability of .996,
 * texts that share a tenth with .04; what meets is then compared exactly. Source: Broder, "On the resemblance
 * and containment of documents", 1997; Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", 3.4.
 */
export const bandCount = 42;
const rowCount = 3;
const hashCount = bandCount * rowCount;

/** Odd multipliers and offsets of a fixed linear congruential sequence, so that builds repeat. */
const permutations = ((): { readonly factors: Int32Array; readonly offsets: Int32Array } => {
  const factors = new Int32Array(hashCount);
  const offsets = new Int32Array(hashCount);
  let state = 20190608;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  for (let index = 0; index < hashCount; index += 1) {
    factors[index] = next() | 1;
    offsets[index] = next();
  }
  return { factors, offsets };
})();

/** Numbers of 32 bits keep their order as numbers with a sign, which are reckoned with much faster, when it is turned. */
const turnedSign = 0x80000000;

const permuted = (shingle: number, factor: number, offset: number): number => {
  const mixed = (Math.imul(shingle, factor) + offset) | 0;
  return mixed ^ (mixed >>> 13) ^ turnedSign;
};

/** The bands of a set of shingles: sets that are alike are likely to have a band in common. */
export const bandsOf = (set: Uint32Array): Uint32Array => {
  const { factors, offsets } = permutations;
  const folded = new Int32Array(set.length);
  for (let index = 0; index < set.length; index += 1) {
    const shingle = set[index] ?? 0;
    folded[index] = shingle ^ (shingle >>> 16);
  }
  const least = new Uint32Array(hashCount);
  // Three permutations at a time: they need not wait for one another.
  for (let index = 0; index < hashCount; index += rowCount) {
    const factor1 = factors[index] ?? 1;
    const factor2 = factors[index + 1] ?? 1;
    const factor3 = factors[index + 2] ?? 1;
    const offset1 = offsets[index] ?? 0;
    const offset2 = offsets[index + 1] ?? 0;
    const offset3 = offsets[index + 2] ?? 0;
    let least1 = 0x7fffffff;
    let least2 = 0x7fffffff;
    let least3 = 0x7fffffff;
    for (let place = 0; place < folded.length; place += 1) {
      const shingle = folded[place] ?? 0;
      const hash1 = permuted(shingle, factor1, offset1);
      if (hash1 < least1) least1 = hash1;
      const hash2 = permuted(shingle, factor2, offset2);
      if (hash2 < least2) least2 = hash2;
      const hash3 = permuted(shingle, factor3, offset3);
      if (hash3 < least3) least3 = hash3;
    }
    least[index] = least1 ^ turnedSign;
    least[index + 1] = least2 ^ turnedSign;
    least[index + 2] = least3 ^ turnedSign;
  }
  const bands = new Uint32Array(bandCount);
  for (let band = 0; band < bandCount; band += 1) {
    let hash = band + 1;
    for (let row = 0; row < rowCount; row += 1) {
      hash = Math.imul(hash ^ (least[band * rowCount + row] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 16;
    }
    bands[band] = hash >>> 0;
  }
  return bands;
};
