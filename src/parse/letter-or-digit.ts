const letterOrDigit = /^[\p{L}\p{N}]$/u;

/** Nearly all of a German text lies in here; what a code unit is, is looked up once. */
const known = Uint8Array.from({ length: 0x250 }, (_, unit) =>
  letterOrDigit.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** Whether a code unit of a text is a letter or a digit; one half of a character is neither. */
export const isLetterOrDigitAt = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index);
  return unit < known.length ? known[unit] === 1 : letterOrDigit.test(text.charAt(index));
};
