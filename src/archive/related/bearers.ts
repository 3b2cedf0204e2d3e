/** The different terms of a table by small numbers, and how many articles bear each. */
export interface Bearers {
  /** The number of the term at each place of the table. */
  readonly numbers: Uint32Array;
  readonly counts: Uint32Array;
}

const scattered = (term: number, shift: number): number => Math.imul(term, 0x9e3779b1) >>> shift;

/** Numbers the terms in the order in which they first stand in the table; an open hash table finds them again. */
export const countBearers = (terms: Uint32Array): Bearers => {
  const bits = Math.max(4, Math.ceil(Math.log2(terms.length + 1)) + 1);
  const mask = 2 ** bits - 1;
  const shift = 32 - bits;
  const slots = new Uint32Array(2 ** bits);
  const numbers = new Uint32Array(terms.length);
  const known = new Uint32Array(terms.length);
  const counts = new Uint32Array(terms.length);
  let size = 0;
  for (let place = 0; place < terms.length; place += 1) {
    const term = terms[place] ?? 0;
    let slot = scattered(term, shift);
    for (;;) {
      // A slot holds one more than the number of its term; 0 is free.
      const held = slots[slot] ?? 0;
      if (held === 0) {
        slots[slot] = size + 1;
        known[size] = term;
        counts[size] = 1;
        numbers[place] = size;
        size += 1;
        break;
      }
      if (known[held - 1] === term) {
        counts[held - 1] = (counts[held - 1] ?? 0) + 1;
        numbers[place] = held - 1;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  return { numbers, counts: counts.slice(0, size) };
};
