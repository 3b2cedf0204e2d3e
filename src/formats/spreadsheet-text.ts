/**
 * Whether a spreadsheet would reckon with a cell. One that begins with a plus or a minus before a digit or a blank is a
 * number or a line of text („-20 Grad“), unless it has a sign by which formulas call something: `-2+3+cmd|' /C calc'!A0`
 * (OWASP, “CSV Injection”).
 */
const isFormula = (text: string): boolean =>
  /^[=@\t\r\n＝＠＋－]/.test(text) ||
  (/^[+-]/.test(text) && (!/^.[\d\s]/.test(text) || /[=@(|!]/.test(text)));

/** Words for a cell of a table: what a spreadsheet would run as a formula gets an apostrophe before it and is text. */
export const spreadsheetText = (text: string): string => (isFormula(text) ? `'${text}` : text);
