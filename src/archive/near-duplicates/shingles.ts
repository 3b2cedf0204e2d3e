/** Words that follow each other; three are rarely the same by chance, and a mended word spoils only three. */
const shingleLength = 3;

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a over UTF-16 code units; source: Fowler, Noll, Vo, IETF draft "The FNV Non-Cryptographic Hash Algorithm". */
const hashOf = (word: string): number => {
  let hash = offsetBasis;
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), prime);
  }
  return hash >>> 0;
};

/** The different shingles of a text as 32-bit numbers in ascending order; case and punctuation do not count. */
export const shingles = (text: string): Uint32Array => {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashOf);
  const found = new Set<number>();
  for (let start = 0; start + shingleLength <= words.length; start += 1) {
    let hash = offsetBasis;
    for (let index = start; index < start + shingleLength; index += 1) {
      hash = Math.imul(hash ^ (words[index] ?? 0), prime);
      hash ^= hash >>> 15;
    }
    found.add(hash >>> 0);
  }
  return Uint32Array.from(found).sort();
};

/** How many numbers two ascending lists share. */
export const sharedCount = (first: Uint32Array, second: Uint32Array): number => {
  let count = 0;
  let left = 0;
  let right = 0;
  while (left < first.length && right < second.length) {
    const one = first[left] ?? 0;
    const other = second[right] ?? 0;
    if (one === other) count += 1;
    if (one <= other) left += 1;
    if (other <= one) right += 1;
  }
  return count;
};
