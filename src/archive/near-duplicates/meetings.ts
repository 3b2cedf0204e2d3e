import type { TextSketch } from './text-sketch.ts';

/**
 * Texts that meet in one bucket more often than this are boilerplate; each is compared with the first of them.
 * Which pairs are compared depends on nothing but what is in the bucket.
 */
const comparedMembers = 16;

const none = -1;

/** Tells of all pairs of texts that have a number in this band in common, the earlier of the two first. */
export const meetingsInBand = (
  sketches: readonly TextSketch[],
  band: number,
  onMeeting: (earlier: number, later: number) => void,
): void => {
  const bits = Math.ceil(Math.log2(sketches.length + 2)) + 1;
  const shift = 32 - bits;
  const mask = 2 ** bits - 1;
  /** By slot: the first member of the bucket, the last that is compared, and how many are. */
  const first = new Int32Array(2 ** bits).fill(none);
  const last = new Int32Array(2 ** bits);
  const members = new Uint8Array(2 ** bits);
  /** By text: the next member of its bucket. */
  const next = new Int32Array(sketches.length).fill(none);
  const keys = Float64Array.from(sketches, ({ bands }) => bands?.[band] ?? none);
  for (let position = 0; position < sketches.length; position += 1) {
    const key = keys[position] ?? none;
    if (key === none) continue;
    let slot = Math.imul(key, 0x9e3779b1) >>> shift;
    while ((first[slot] ?? none) !== none && keys[first[slot] ?? 0] !== key) slot = (slot + 1) & mask;
    for (let other = first[slot] ?? none; other !== none; other = next[other] ?? none)
      onMeeting(other, position);
    const known = members[slot] ?? 0;
    if (known === comparedMembers) continue;
    if (known === 0) first[slot] = position;
    else next[last[slot] ?? 0] = position;
    last[slot] = position;
    members[slot] = known + 1;
  }
};
