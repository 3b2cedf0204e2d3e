/** What a character is, as far as words are concerned: `\p{Lu}`, `\p{Ll}`, the rest of `\p{L}`, `\p{M}`, `\p{N}`. */
export const capital = 1;
export const small = 2;
const otherLetter = 4;
export const mark = 8;
export const digit = 16;

export const letter = capital | small | otherLetter;

const kindOf = (character: string): number => {
  if (/^\p{Lu}/u.test(character)) return capital;
  if (/^\p{Ll}/u.test(character)) return small;
  if (/^\p{L}/u.test(character)) return otherLetter;
  if (/^\p{M}/u.test(character)) return mark;
  return /^\p{N}/u.test(character) ? digit : 0;
};

/** Latin letters, Greek, Cyrillic and all usual marks of print: what a code unit is, is found out once. */
const tableSize = 0x2200;

/** One more than the kind; 0 where nobody asked. */
const known = new Uint8Array(tableSize);

const isFirstHalf = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

const rareKindAt = (text: string, index: number): number => {
  const unit = text.charCodeAt(index);
  const isSecond = isSecondHalf(unit) && isFirstHalf(text.charCodeAt(index - 1));
  const kind = kindOf(String.fromCodePoint(text.codePointAt(isSecond ? index - 1 : index) ?? 0));
  if (unit < tableSize) known[unit] = kind + 1;
  return kind;
};

/** The kind of the character at a place of a text; both halves of one have its kind. 0 for all that is in no word. */
export const letterKindAt = (text: string, index: number): number => {
  const unit = text.charCodeAt(index);
  const kind = unit < tableSize ? (known[unit] ?? 0) : 0;
  return kind === 0 ? rareKindAt(text, index) : kind - 1;
};

/** Where the character ends that begins at a place. */
export const characterEnd = (text: string, index: number): number =>
  isFirstHalf(text.charCodeAt(index)) && isSecondHalf(text.charCodeAt(index + 1)) ? index + 2 : index + 1;
