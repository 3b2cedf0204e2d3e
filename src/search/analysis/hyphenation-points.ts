import createHyphenator from 'hyphen';
import patterns from 'hyphen/patterns/de-1996.js';

const mark = '|';
const hyphenate = createHyphenator(patterns, { hyphenChar: mark, minWordLength: 4 });

/**
 * The places at which German spelling lets a lower-case word be divided at the end of a line; the joints of its
 * constituents are among them. By the TeX hyphenation patterns for the reformed spelling.
 */
export const hyphenationPoints = (word: string): ReadonlySet<number> => {
  const points = new Set<number>();
  const divided = hyphenate(word);
  if (typeof divided !== 'string') throw new TypeError('The hyphenator was made to answer at once.');
  let end = 0;
  for (const syllable of divided.split(mark)) {
    end += syllable.length;
    points.add(end);
  }
  return points;
};
