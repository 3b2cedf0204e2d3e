/** The bands of many texts: of each band the numbers of all texts, one band after the other. */
export interface BandTable {
  readonly bands: Uint32Array;
  /** By text: 1 when it is long enough to be compared. */
  readonly isLong: Uint8Array;
}

/** By text its number in one band. */
export const inBand = ({ bands, isLong: { length } }: BandTable, band: number): Uint32Array =>
  bands.subarray(band * length, (band + 1) * length);

/**
 * Texts that meet in one bucket more often than this are boilerplate; each is compared with the first of them.
 * Which pairs are compared depends on nothing but what is in the bucket.
 */
export const comparedMembers = 16;

const none = -1;

/** Tells of all pairs of texts that have a number in this band in common, the earlier of the two first. */
export const meetingsInBand = (
  table: BandTable,
  band: number,
  onMeeting: (earlier: number, later: number) => void,
): void => {
  const { isLong } = table;
  const own = inBand(table, band);
  const bits = Math.ceil(Math.log2(isLong.length + 2)) + 1;
  const shift = 32 - bits;
  const mask = 2 ** bits - 1;
  /** By slot: one more than the first member of the bucket, the last that is compared, and how many are. */
  const first = new Int32Array(2 ** bits);
  const last = new Int32Array(2 ** bits);
  const members = new Uint8Array(2 ** bits);
  /** By text: the next member of its bucket. */
  const next = new Int32Array(isLong.length).fill(none);
  const keyOf = (position: number): number => own[position] ?? 0;
  for (let position = 0; position < isLong.length; position += 1) {
    if (isLong[position] === 0) continue;
    const key = keyOf(position);
    let slot = Math.imul(key, 0x9e3779b1) >>> shift;
    for (;;) {
      const held = first[slot] ?? 0;
      if (held === 0 || keyOf(held - 1) === key) break;
      slot = (slot + 1) & mask;
    }
    const known = members[slot] ?? 0;
    if (known > 0) {
      for (let other = (first[slot] ?? 0) - 1; other !== none; other = next[other] ?? none) {
        onMeeting(other, position);
      }
    }
    if (known === comparedMembers) continue;
    if (known === 0) first[slot] = position + 1;
    else next[last[slot] ?? 0] = position;
    last[slot] = position;
    members[slot] = known + 1;
  }
};
