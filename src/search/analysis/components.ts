import { plainToken } from './plain-token.ts';

/** A run of letters or digits inside a token: `US` and `Außenminister` in „US-Außenminister“. */
export interface Component {
  /** In composed form, without invisible characters. */
  readonly text: string;
  /** Where in the token as written the code units of `text` begin. */
  readonly starts: readonly number[];
  /** Where in the token as written the code units of `text` end. */
  readonly ends: readonly number[];
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** „YouTube“, „WikiLeaks“; not „StudentInnen“, which is one word. */
const innerCapital = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})(?!Innen)/u;

/**
 * The words inside one whitespace-separated token, in order, with their places in it. Punctuation around and
 * between them is left out; a token of punctuation only has none.
 */
export const componentsOf = (token: string): readonly Component[] => {
  const { text, starts, ends } = plainToken(token);
  const components: Component[] = [];
  for (const { 0: found, index } of text.matchAll(word)) {
    let start = index;
    for (const piece of found.split(innerCapital)) {
      const end = start + piece.length;
      components.push({ text: piece, starts: starts.slice(start, end), ends: ends.slice(start, end) });
      start = end;
    }
  }
  return components;
};
