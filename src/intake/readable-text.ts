import { invisible } from './folded-text.ts';

/** A text as the rules read it, with the places that its characters have in the text as it came. */
export interface ReadableText {
  /** Composed, without soft hyphens and other invisible characters. */
  readonly text: string;
  /** Where a stretch of it stands in the text as it came. */
  readonly printed: (start: number, end: number) => readonly [start: number, end: number];
  /** Where a place of the text as it came is in it. */
  readonly readable: (place: number) => number;
}

/** Characters that are read as others, or not at all. */
interface Change {
  readonly printed: readonly [start: number, end: number];
  readonly readable: readonly [start: number, end: number];
}

const changing = new RegExp(String.raw`${invisible.source}+|\P{M}\p{M}+`, 'gu');

const anyChange = new RegExp(String.raw`${invisible.source}|\p{M}`, 'u');

/** The last change that begins at or before a place, found by halving. */
const lastChange = (
  changes: readonly Change[],
  side: 'printed' | 'readable',
  place: number,
): Change | undefined => {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((changes[middle]?.[side][0] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1];
};

/** The place on the other side; inside a change there is only its beginning. */
const moved = (changes: readonly Change[], from: 'printed' | 'readable', place: number): number => {
  const change = lastChange(changes, from, place);
  if (change === undefined) return place;
  const to = change[from === 'printed' ? 'readable' : 'printed'];
  return place < change[from][1] ? to[0] : to[1] + place - change[from][1];
};

/**
 * What the rules are to read of a text whose letters are decomposed, as some systems write them, or which hides soft
 * hyphens in its words. The text itself is kept as it came. Takes time proportional to its length.
 */
export const readableText = (raw: string): ReadableText => {
  if (!anyChange.test(raw))
    return { text: raw, printed: (start, end) => [start, end], readable: (place) => place };
  const changes: Change[] = [];
  let text = '';
  let end = 0;
  for (const { 0: found, index } of raw.matchAll(changing)) {
    const composed = invisible.test(found) ? '' : found.normalize('NFC');
    if (composed === found) continue;
    text += raw.slice(end, index);
    end = index + found.length;
    changes.push({ printed: [index, end], readable: [text.length, text.length + composed.length] });
    text += composed;
  }
  text += raw.slice(end);
  const startOf = (place: number): number => moved(changes, 'readable', place);
  return {
    text,
    printed: (start, until) => {
      const from = startOf(start);
      if (until <= start) return [from, from];
      const last = lastChange(changes, 'readable', until - 1);
      const isInChange = last !== undefined && until - 1 < last.readable[1];
      return [from, isInChange ? last.printed[1] : startOf(until - 1) + 1];
    },
    readable: (place) => moved(changes, 'printed', place),
  };
};
