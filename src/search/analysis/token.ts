import type { Word } from './word.ts';

/** One whitespace-separated token of a text. */
export interface Token {
  /** As written. */
  readonly text: string;
  /** Absent when the token has neither letters nor digits. */
  readonly word: Word | undefined;
  /** As written, the constituents of its compound parted by `|`; absent when it has none. */
  readonly compound: string | undefined;
}

const cut = (text: string, places: readonly number[]): string =>
  places.reduceRight((rest, place) => `${rest.slice(0, place)}|${rest.slice(place)}`, text);

const compoundOf = (text: string, { parts }: Word): string | undefined => {
  const starts = parts
    .filter(({ start, end }) => end > start)
    .map(({ start }) => start)
    .slice(1);
  return starts.length > 0 && !text.includes('|') ? cut(text, starts) : undefined;
};

export const tokenOf = (text: string, word: Word | undefined): Token => ({
  text,
  word,
  compound: word && compoundOf(text, word),
});
