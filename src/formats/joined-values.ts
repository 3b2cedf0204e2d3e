/**
 * Several values in one cell, parted by `; `. A semicolon or a backslash of a value's own has a backslash before it, so
 * that nobody takes it for the end of the value.
 */
export const joinedValues = (values: readonly string[]): string =>
  values.map((value) => value.replace(/[;\\]/g, '\\$&')).join('; ');
