/** What a terminal obeys instead of showing it, ends lines with or turns them round by. */
const acting = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

const controlPictures = 0x2400;
const space = 0x20;

const named = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < space) return String.fromCodePoint(controlPictures + code);
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
};

/**
 * Words of an archive as one line of a terminal or a log: a text from elsewhere could colour it, name the window, go
 * back over other lines, or begin a line that a CI takes for a command. Such signs are shown instead: ␛, ␊, <U+202E>.
 */
export const oneLine = (text: string): string => text.replace(acting, named);
