/** Marks that begin or end a quotation; most of them do either, by the language or the keyboard they are of. */
const mark = /["„“”«»]/g;

/** Not behind a word, and before something. */
const opens = (text: string, at: number): boolean =>
  /(?:^|[\s\-−–|:([])$/.test(text.slice(0, at)) && /^\S/.test(text.slice(at + 1));

/** A text in quotation marks; those inside it become the single ones that stand within others: „‚so‘ und so“. */
export const quoted = (text: string): string =>
  `„${text.replace(mark, (found, at: number) => (found === '„' || opens(text, at) ? '‚' : '‘'))}“`;
