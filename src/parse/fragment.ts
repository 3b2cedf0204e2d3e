import { runsOfLetters } from './runs-of-letters.ts';
import { sha256 } from './sha256.ts';

const halfCharacter = /[\ud800-\udfff]/;

/** A character of two halves is looked at whole, which takes longer. */
const wordsOf = (text: string): readonly string[] =>
  halfCharacter.test(text) ? (text.match(/[\p{L}\p{N}]+/gu) ?? []) : runsOfLetters(text);

/** Letters and digits alone, in lower case, so that a mended comma or quotation mark does not matter. */
const wordsOnly = (text: string): string => wordsOf(text.normalize('NFC').toLowerCase()).join(' ');

/** `p` cites a paragraph, list or quotation, `z` a subhead (Zwischenüberschrift). */
export type FragmentPrefix = 'p' | 'z';

/**
 * Names the blocks of one article by their own words: `p-1f0c9a3b`, so that edits elsewhere in the article do
 * not move a name. The same words a second time get `-2`.
 */
export const fragmentNames = (): ((prefix: FragmentPrefix, text: string) => string) => {
  const uses = new Map<string, number>();
  return (prefix, text) => {
    const name = `${prefix}-${sha256(wordsOnly(text)).slice(0, 8)}`;
    const count = (uses.get(name) ?? 0) + 1;
    uses.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  };
};
