/** A full stop after these ends no sentence. */
const abbreviation = /(?:\b(?:\p{Lu}|Dr|Prof|St|Nr|bzw|ca|z|d|u|jr|Mio|Mrd)|\d)$/u;

/** The sentence of a text that contains the stretch from `start` to `end`, without white space around it. */
export const sentenceAround = (text: string, start: number, end: number): string => {
  let from = 0;
  let to = text.length;
  for (const { index, 0: mark } of text.matchAll(/[.!?][«»“”"’)]*(?=\s)|\n/gu)) {
    if (mark.startsWith('.') && abbreviation.test(text.slice(0, index))) continue;
    const after = index + mark.length;
    if (after <= start) from = after;
    if (after >= end) {
      to = after;
      break;
    }
  }
  return text.slice(from, to).trim();
};
