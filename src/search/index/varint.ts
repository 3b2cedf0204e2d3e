/** Numbers in seven bits a byte, the lowest first; the highest bit says that more follow (LEB128). */
export interface VarintReader {
  readonly position: () => number;
  readonly skip: (bytes: number) => void;
  readonly next: () => number;
}

/** Reads numbers one after another. Throws a RangeError behind the end. */
export const varintReader = (bytes: Uint8Array, start = 0): VarintReader => {
  let place = start;
  return {
    position: () => place,
    skip: (count) => {
      place += count;
    },
    next: () => {
      let value = 0;
      let factor = 1;
      for (;;) {
        const byte = bytes[place];
        if (byte === undefined) throw new RangeError('A part of the search index ends too early.');
        place += 1;
        value += (byte & 0x7f) * factor;
        if (byte < 0x80) return value;
        factor *= 0x80;
      }
    },
  };
};

/** Bytes that grow. */
export interface ByteWriter {
  readonly varint: (value: number) => void;
  readonly bytes: (bytes: Uint8Array) => void;
  readonly length: () => number;
  /** A copy of what was written so far. */
  readonly taken: () => Uint8Array;
  /** Begins anew. */
  readonly clear: () => void;
}

const firstSize = 1 << 12;

export const byteWriter = (): ByteWriter => {
  let buffer = new Uint8Array(firstSize);
  let length = 0;
  const reserve = (count: number): void => {
    if (length + count <= buffer.length) return;
    const larger = new Uint8Array(Math.max(2 * buffer.length, length + count));
    larger.set(buffer);
    buffer = larger;
  };
  return {
    varint: (value) => {
      reserve(8);
      let rest = value;
      while (rest >= 0x80) {
        buffer[length] = (rest % 0x80) | 0x80;
        length += 1;
        rest = Math.floor(rest / 0x80);
      }
      buffer[length] = rest;
      length += 1;
    },
    bytes: (bytes) => {
      reserve(bytes.length);
      buffer.set(bytes, length);
      length += bytes.length;
    },
    length: () => length,
    taken: () => buffer.slice(0, length),
    clear: () => {
      length = 0;
    },
  };
};
