/** The months' names, January first. */
export const monthNames: readonly string[] = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** A part of a year that is neither month nor day, with its grammatical gender. */
export interface YearPart {
  readonly name: string;
  readonly gender: 'masculine' | 'neuter';
  /** Winter begins in one year and ends in the next. */
  readonly intoNextYear: boolean;
}

const part = (name: string, gender: YearPart['gender'], intoNextYear = false): YearPart => ({
  name,
  gender,
  intoNextYear,
});

const seasons = [
  part('Frühjahr', 'neuter'),
  part('Sommer', 'masculine'),
  part('Herbst', 'masculine'),
  part('Winter', 'masculine', true),
] as const;

/** By the codes of ISO 8601-2, table 4: 21–24 seasons, 25–28 those of the north, 33–41 parts of equal length. */
export const yearParts: ReadonlyMap<number, YearPart> = new Map([
  ...seasons.map((season, index) => [21 + index, season] as const),
  ...seasons.map((season, index) => [25 + index, season] as const),
  ...[1, 2, 3, 4].map((number) => [32 + number, part(`${number}.\u00a0Quartal`, 'neuter')] as const),
  ...[1, 2, 3].map((number) => [36 + number, part(`${number}.\u00a0Jahresdrittel`, 'neuter')] as const),
  ...[1, 2].map((number) => [39 + number, part(`${number}.\u00a0Halbjahr`, 'neuter')] as const),
]);
