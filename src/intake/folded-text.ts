/** Words that stand on both sides of a hyphen without being one word: "Ost- und Westdeutschland". */
const afterSuspendedHyphen = /^(?:und|oder|bzw\.|bis|sowie|als)(?![a-zäöüß])/;

/** A word was divided at the end of the line and goes on at the beginning of the next. */
export const isDivided = (line: string, next: string): boolean =>
  /\p{Ll}-$/u.test(line.slice(-2)) && /^\p{Ll}/u.test(next) && !afterSuspendedHyphen.test(next);

/** A space that must not break a line is a character of the text and stays. */
const foldSpaces = (text: string): string => text.replace(/[^\S\u00A0\u202F]+/g, ' ').trim();

/**
 * A stretch of text as one line: white space folded, and a word that was divided at the end of a line whole
 * again. Nothing else is changed: typos, spelling and quotation marks stay as printed.
 */
export const foldedText = (text: string): string => {
  const lines = text
    .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
    .map(foldSpaces)
    .filter((line) => line !== '');
  let folded = '';
  for (const line of lines) {
    if (isDivided(folded, line)) folded = folded.slice(0, -1) + line;
    else folded += folded === '' ? line : ` ${line}`;
  }
  return folded;
};

/** Characters that leave no trace in print: soft hyphens, zero-width spaces and joiners, marks of byte order. */
export const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const allInvisible = new RegExp(invisible, 'g');

/** The text as rules compare it: all white space folded, soft hyphens and other invisible marks gone, composed. */
export const plainText = (text: string): string =>
  foldedText(text.replace(allInvisible, '')).replace(/\s/g, ' ').normalize('NFC');
