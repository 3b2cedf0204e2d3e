/**
 * Reads what Pagefind writes of CBOR (RFC 8949) from its bytes, value after value: integers, text and arrays, all of
 * known length. Every function throws a RangeError when the bytes end too early or hold something else than CBOR of
 * these kinds, and a TypeError when the next value is of another kind than is asked for.
 */
export interface CborReader {
  /** The number of values that follow as elements of the array. */
  readonly array: () => number;
  readonly integer: () => number;
  readonly text: () => string;
  /** Passes over the next value. */
  readonly skip: () => void;
}

const majorTypes = { unsigned: 0, negative: 1, text: 3, array: 4 } as const;

const readable: ReadonlySet<number> = new Set(Object.values(majorTypes));

/** How many bytes of a number follow the first byte, by its lower five bits; smaller ones are the number. */
const lengths: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4 };

const firstWithLength = 24;

export const cborReader = (bytes: Uint8Array): CborReader => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let position = 0;
  let type = 0;
  /** Reads the head of a value: its type, and the number that belongs to it. */
  const head = (): number => {
    const first = buffer.readUInt8(position);
    position += 1;
    type = first >> 5;
    if (!readable.has(type)) throw new RangeError('A file of the search index holds an unknown value.');
    const low = first & 0b11111;
    if (low < firstWithLength) return low;
    const length = lengths[low];
    if (length === undefined) throw new RangeError('A file of the search index holds an unknown number.');
    const number = buffer.readUIntBE(position, length);
    position += length;
    return number;
  };
  const headOf = (wanted: number, orElse = wanted): number => {
    const number = head();
    if (type !== wanted && type !== orElse) throw new TypeError('Pagefind wrote its index in another form.');
    return number;
  };
  const pass = (length: number): void => {
    position += length;
    if (position > buffer.length) throw new RangeError('A file of the search index ends too early.');
  };
  const skip = (): void => {
    const number = head();
    if (type === majorTypes.text) pass(number);
    if (type === majorTypes.array) for (let left = number; left > 0; left -= 1) skip();
  };
  return {
    array: () => headOf(majorTypes.array),
    integer: () => {
      const number = headOf(majorTypes.unsigned, majorTypes.negative);
      return type === majorTypes.negative ? -1 - number : number;
    },
    text: () => {
      const length = headOf(majorTypes.text);
      const start = position;
      pass(length);
      return buffer.toString('utf8', start, position);
    },
    skip,
  };
};
