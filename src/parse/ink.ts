/** White space as a regular expression's `\s` knows it, told by a character's code. */
const isSpaceCode = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  (code >= 0xa0 &&
    (code === 0xa0 ||
      code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff));

/** The characters of a text that are no white space: by them, texts that differ only in it are held together. */
export interface Ink {
  readonly count: number;
  /** Where the n-th of them stands, from 0. */
  readonly placeOf: (number: number) => number | undefined;
  /** How many of them stand before an offset. */
  readonly before: (offset: number) => number;
}

/** Finds the characters of a text that are no white space. */
export const inkOf = (text: string): Ink => {
  const places = new Int32Array(text.length);
  const passed = new Int32Array(text.length + 1);
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    passed[index] = count;
    if (isSpaceCode(text.charCodeAt(index))) continue;
    places[count] = index;
    count += 1;
  }
  passed[text.length] = count;
  return {
    count,
    placeOf: (number) => (number >= 0 && number < count ? places[number] : undefined),
    before: (offset) => passed[Math.min(offset, text.length)] ?? count,
  };
};
