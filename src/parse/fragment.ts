import { createHash } from 'node:crypto';

/** Letters and digits alone, in lower case, so that a mended comma or quotation mark does not matter. */
const wordsOnly = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `p` cites a paragraph, list or quotation, `z` a subhead (Zwischenüberschrift). */
export type FragmentPrefix = 'p' | 'z';

/**
 * Names the blocks of one article by their own words: `p-1f0c9a3b`, so that edits elsewhere in the article do
 * not move a name. The same words a second time get `-2`.
 */
export const fragmentNames = (): ((prefix: FragmentPrefix, text: string) => string) => {
  const uses = new Map<string, number>();
  return (prefix, text) => {
    const name = `${prefix}-${createHash('sha256').update(wordsOnly(text)).digest('hex').slice(0, 8)}`;
    const count = (uses.get(name) ?? 0) + 1;
    uses.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  };
};
