/*
 * Pagefind is given the words of a text by their numbers, written in letters: it takes them as they are. Of keys it
 * would look for accents, parts and signs in every single one, which takes ten times as long.
 */
const letters = 'abcdefghijklmnopqrstuvwxyz';
const firstLetter = letters.charCodeAt(0);

const codes: string[] = [];

/** A number as a word: `a` to `z`, `aa`, `ab` … */
const codeOf = (number: number): string => {
  let code = '';
  for (let rest = number + 1; rest > 0; rest = Math.floor((rest - 1) / letters.length)) {
    code = letters.charAt((rest - 1) % letters.length) + code;
  }
  return code;
};

/** A text of numbers, as Pagefind is given it: one word a place. */
export const codedText = (numbers: readonly number[]): string =>
  numbers.map((number) => (codes[number] ??= codeOf(number))).join(' ');

/** The number that a word stands for. Throws a RangeError when it stands for none. */
export const numberOfCode = (code: string): number => {
  let number = 0;
  for (let place = 0; place < code.length; place += 1) {
    const digit = code.charCodeAt(place) - firstLetter;
    if (!(digit >= 0 && digit < letters.length)) throw new RangeError(`Not a word that was indexed: ${code}`);
    number = number * letters.length + digit + 1;
  }
  return number - 1;
};
