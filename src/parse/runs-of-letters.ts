const letterOrDigit = /^[\p{L}\p{N}]$/u;

/** Nearly all of a German text lies in here; what a code unit is, is looked up once. */
const known = Uint8Array.from({ length: 0x250 }, (_, unit) =>
  letterOrDigit.test(String.fromCharCode(unit)) ? 1 : 0,
);

const isLetterOrDigitAt = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index);
  return unit < known.length ? known[unit] === 1 : letterOrDigit.test(text.charAt(index));
};

/** What is made of the runs of letters and digits in a text; one half of a character is neither. */
export const ofRunsOfLetters = <Made>(
  text: string,
  make: (start: number, end: number) => Made,
): readonly Made[] => {
  const runs: Made[] = [];
  let start = 0;
  for (let index = 0; index <= text.length; index += 1) {
    if (index < text.length && isLetterOrDigitAt(text, index)) continue;
    if (index > start) runs.push(make(start, index));
    start = index + 1;
  }
  return runs;
};

/** The runs of letters and digits in a text. */
export const runsOfLetters = (text: string): readonly string[] =>
  ofRunsOfLetters(text, (start, end) => text.slice(start, end));
