import * as zlib from 'node:zlib';

const polynomial = 0xed_b8_83_20;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? (sum >>> 1) ^ polynomial : sum >>> 1;
  return sum;
});

/**
 * @param {Uint8Array} bytes
 * @param {number} before the sum of what comes before them
 */
export const crc32ByTable = (bytes, before = 0) => {
  let sum = ~before;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
};

/**
 * The check sum of bytes (ISO/IEC 3309, as in gzip); Node has it by itself since 20.15.
 *
 * @type {(bytes: Uint8Array, before?: number) => number}
 */
export const crc32 = 'crc32' in zlib ? zlib.crc32 : crc32ByTable;
