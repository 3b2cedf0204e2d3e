const lengthBytes = 4;

/** Stretches of bytes behind one another, each with its length before it. */
export const packed = (stretches: readonly Uint8Array[]): Buffer =>
  Buffer.concat(
    stretches.flatMap((bytes) => {
      const length = Buffer.alloc(lengthBytes);
      length.writeUInt32LE(bytes.length);
      return [length, bytes];
    }),
  );

/** The stretches that were packed, not copied. */
export const unpacked = (bytes: Uint8Array): readonly Buffer[] => {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const stretches: Buffer[] = [];
  let place = 0;
  while (place < whole.length) {
    const start = place + lengthBytes;
    place = start + whole.readUInt32LE(place);
    stretches.push(whole.subarray(start, place));
  }
  return stretches;
};
