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

/** The bands of a set of shingles: sets that are alike are likely to have a band in common. */
export const bandsOf = (set: Uint32Array): Uint32Array => {
  const { factors, offsets } = permutations;
  const folded = new Int32Array(set.length);
  for (let index = 0; index < set.length; index += 1) {
    const shingle = set[index] ?? 0;
    folded[index] = shingle ^ (shingle >>> 16);
  }
  const least = new Uint32Array(hashCount);
  for (let index = 0; index < hashCount; index += 1) {
    const factor = factors[index] ?? 1;
    const offset = offsets[index] ?? 0;
    let smallest = 0x7fffffff;
    for (let shingle = 0; shingle < folded.length; shingle += 1) {
      const mixed = (Math.imul(folded[shingle] ?? 0, factor) + offset) | 0;
      const hash = mixed ^ (mixed >>> 13) ^ turnedSign;
      if (hash < smallest) smallest = hash;
    }
    least[index] = smallest ^ turnedSign;
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
