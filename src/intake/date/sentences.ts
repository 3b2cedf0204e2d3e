/** How far a sentence is looked at on either side of a word; keeps the reading of long lines linear. */
const reach = 320;

/** The sentence around a stretch of text, roughly: up to the next full stop that is not an ordinal's. */
export const sentenceAround = (text: string, start: number, end: number): string => {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const from = Math.max(
    ...[...before.matchAll(/(?<!(?:^|\D)\d{1,2})[.!?:]\s|\n/gu)].map((stop) => stop.index + 1),
    0,
  );
  const stop = /(?<!(?:^|\D)\d{1,2})[.!?](?=\s|$)|\n/u.exec(after);
  return before.slice(from) + text.slice(start, end) + after.slice(0, stop?.index ?? after.length);
};

/** What stands directly before a word, as far as a preposition reaches. */
export const wordsBefore = (text: string, start: number): string =>
  text.slice(Math.max(0, start - 40), start);

/** The few words directly behind a word. */
export const wordsAfter = (text: string, end: number): string =>
  /^(?:\s+[^\s.,;:]+){0,2}/u.exec(text.slice(end, end + 60))?.[0] ?? '';
