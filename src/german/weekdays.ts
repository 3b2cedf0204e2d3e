/** In the order of ISO 8601: Monday is 1. Saturday has two names; the rest one. */
export const weekdayForms: readonly (readonly string[])[] = [
  ['Montag', 'Mo.'],
  ['Dienstag', 'Di.'],
  ['Mittwoch', 'Mi.'],
  ['Donnerstag', 'Do.'],
  ['Freitag', 'Fr.'],
  ['Samstag', 'Sonnabend', 'Sa.'],
  ['Sonntag', 'So.'],
];

const numbers: ReadonlyMap<string, number> = new Map(
  weekdayForms.flatMap((forms, index) => forms.map((form) => [form.toLowerCase(), index + 1] as const)),
);

/** 1 (Monday) – 7 (Sunday) for a printed weekday. */
export const weekdayNumber = (printed: string): number | undefined => numbers.get(printed.toLowerCase());
