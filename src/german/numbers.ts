/*
 * What `Intl` would write: asking it for German the first time takes a phone's processor a quarter of a second, and
 * a page about a name prints dozens of numbers.
 */

/** A whole number with points between its thousands: `5.000`. */
export const thousands = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');

/** With one digit after the comma: `31,4`. */
export const oneDigit = (value: number): string => {
  const [whole = '', digit = ''] = value.toFixed(1).split('.');
  return `${thousands(Number(whole))},${digit}`;
};

/** A number with what is counted: `1 Datei`, `1.200 Dateien`. */
export const counted = (count: number, one: string, many: string): string =>
  `${thousands(count)} ${count === 1 ? one : many}`;

/** A series as a sentence has it: `a, b und c`. */
export const listed = (parts: readonly string[], conjunction: 'und' | 'oder' = 'und'): string => {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${conjunction} ${last}`;
};
