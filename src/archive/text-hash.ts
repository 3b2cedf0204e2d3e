const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a over UTF-16 code units; source: Fowler, Noll, Vo, IETF draft "The FNV Non-Cryptographic Hash Algorithm". */
export const textHash = (text: string, start = 0, end = text.length): number => {
  let hash = offsetBasis;
  for (let index = start; index < end; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  }
  return hash >>> 0;
};
