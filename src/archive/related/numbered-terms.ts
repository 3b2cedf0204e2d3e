/** The different terms of a list by small numbers. */
export interface NumberedTerms {
  /** The number of the term at each place of the list. */
  readonly numbers: Uint32Array;
  /** By number the term. */
  readonly terms: Uint32Array;
  /** By number how often it stands in the list. */
  readonly bearers: Uint32Array;
}

/** Numbers the terms in the order in which they first stand in the list; an open hash table finds them again. */
export const numberedTerms = (terms: Uint32Array): NumberedTerms => {
  const bits = Math.max(4, Math.ceil(Math.log2(terms.length + 1)) + 1);
  const mask = 2 ** bits - 1;
  const shift = 32 - bits;
  const slots = new Uint32Array(2 ** bits);
  const numbers = new Uint32Array(terms.length);
  const known = new Uint32Array(terms.length);
  const counts = new Uint32Array(terms.length);
  let size = 0;
  /** The slot that holds one more than the number of a term, or 0 where it belongs. */
  const slotOf = (term: number): number => {
    let slot = Math.imul(term, 0x9e3779b1) >>> shift;
    for (;;) {
      const held = slots[slot] ?? 0;
      if (held === 0 || known[held - 1] === term) return slot;
      slot = (slot + 1) & mask;
    }
  };
  for (let place = 0; place < terms.length; place += 1) {
    const term = terms[place] ?? 0;
    const slot = slotOf(term);
    const held = slots[slot] ?? 0;
    if (held === 0) {
      slots[slot] = size + 1;
      known[size] = term;
      counts[size] = 1;
      numbers[place] = size;
      size += 1;
    } else {
      counts[held - 1] = (counts[held - 1] ?? 0) + 1;
      numbers[place] = held - 1;
    }
  }
  return { numbers, terms: known.slice(0, size), bearers: counts.slice(0, size) };
};
