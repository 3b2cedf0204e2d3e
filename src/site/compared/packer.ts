/** A block holds the numbers of some hundred articles. */
const blockSize = 1 << 20;

export interface Packer {
  readonly fours: (numbers: Uint32Array) => Uint32Array;
  readonly ones: (numbers: Uint8Array) => Uint8Array;
}

/** Copies short rows of numbers into large blocks, so that nothing is kept of what they were cut from. */
export const packer = (): Packer => {
  let block = new ArrayBuffer(blockSize);
  let used = 0;
  const roomFor = (bytes: number): number => {
    if (used + bytes > block.byteLength) {
      block = new ArrayBuffer(Math.max(blockSize, bytes));
      used = 0;
    }
    const start = used;
    used += Math.ceil(bytes / 4) * 4;
    return start;
  };
  return {
    fours: (numbers) => {
      const start = roomFor(numbers.byteLength);
      const copy = new Uint32Array(block, start, numbers.length);
      copy.set(numbers);
      return copy;
    },
    ones: (numbers) => {
      const start = roomFor(numbers.byteLength);
      const copy = new Uint8Array(block, start, numbers.length);
      copy.set(numbers);
      return copy;
    },
  };
};
