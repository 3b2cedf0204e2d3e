/** What Pagefind writes of CBOR (RFC 8949): integers, text and arrays, all of known length. */
export type CborValue = number | string | readonly CborValue[];

const majorTypes = { unsigned: 0, negative: 1, text: 3, array: 4 } as const;

/** How many bytes of a number follow the first byte, by its lower five bits; smaller ones are the number. */
const lengths: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4 };

/** Reads one value. Throws a RangeError when the bytes end too early or hold anything else. */
export const readCbor = (bytes: Uint8Array): CborValue => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let position = 0;
  const readNumber = (low: number): number => {
    if (low < 24) return low;
    const length = lengths[low];
    if (length === undefined) throw new RangeError('A file of the search index holds an unknown number.');
    const start = position;
    position += length;
    if (length === 1) return view.getUint8(start);
    return length === 2 ? view.getUint16(start) : view.getUint32(start);
  };
  const readValue = (): CborValue => {
    const first = view.getUint8(position);
    position += 1;
    const number = readNumber(first & 0b11111);
    switch (first >> 5) {
      case majorTypes.unsigned:
        return number;
      case majorTypes.negative:
        return -1 - number;
      case majorTypes.text:
        position += number;
        return decoder.decode(bytes.subarray(position - number, position));
      case majorTypes.array: {
        const values: CborValue[] = [];
        for (let index = 0; index < number; index += 1) values.push(readValue());
        return values;
      }
      default:
        throw new RangeError('A file of the search index holds an unknown value.');
    }
  };
  return readValue();
};
