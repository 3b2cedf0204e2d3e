import type { QuoteStyle } from '../record/draft.ts';

/** Each style with a pair of marks around words, as it opens and closes them. */
const styles: readonly (readonly [QuoteStyle, RegExp])[] = [
  ['„…“', /„[^„“”"\n]{1,400}[“”"]/gu],
  ['»…«', /»[^»«\n]{1,400}«/gu],
  ['«…»', /«[^«»\n]{1,400}»/gu],
  ['"…"', /"[^"\n]{1,400}"/gu],
  ['“…”', /“[^“”„\n]{1,400}”/gu],
];

/** The quotation marks the text mostly uses; it is told, never changed. */
export const quoteStyleOf = (text: string): QuoteStyle | undefined => {
  const counts = styles.map(([style, form]) => [style, text.match(form)?.length ?? 0] as const);
  const [style, count] = counts.reduce((most, other) => (other[1] > most[1] ? other : most));
  return count > 0 ? style : undefined;
};
