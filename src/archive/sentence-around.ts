/** A full stop after these ends no sentence. */
const abbreviation = /(?:\b(?:\p{Lu}|Dr|Prof|St|Nr|bzw|ca|z|d|u|jr|Mio|Mrd)|\d)$/u;

/** So much of the text shows an abbreviation whole, and that no letter stands before it. */
const longest = 6;

/** The sentence of a text that contains the stretch from `start` to `end`, without white space around it. */
export const sentenceAround = (text: string, start: number, end: number): string => {
  let from = 0;
  let to = text.length;
  for (const { index, 0: mark } of text.matchAll(/[.!?][«»“”"’)]*(?=\s)|\n/gu)) {
    if (mark.startsWith('.') && abbreviation.test(text.slice(Math.max(0, index - longest), index))) continue;
    const after = index + mark.length;
    if (after <= start) from = after;
    if (after >= end) {
      to = after;
      break;
    }
  }
  return text.slice(from, to).trim();
};
