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
  /** What stands behind the year. */
  readonly note: string;
  /** Winter begins in one year and ends in the next; in the south summer does. */
  readonly intoNextYear: boolean;
}

const part = (name: string, gender: YearPart['gender'], intoNextYear = false, note = ''): YearPart => ({
  name,
  gender,
  intoNextYear,
  note,
});

const spring = ['Frühjahr', 'neuter'] as const;
const summer = ['Sommer', 'masculine'] as const;
const autumn = ['Herbst', 'masculine'] as const;
const winter = ['Winter', 'masculine'] as const;

const north = [part(...spring), part(...summer), part(...autumn), part(...winter, true)];

const ofSouth = ' (Südhalbkugel)';

const south = [
  part(...spring, false, ofSouth),
  part(...summer, true, ofSouth),
  part(...autumn, false, ofSouth),
  part(...winter, false, ofSouth),
];

/** By the codes of ISO 8601-2, table 4: 21–24 seasons, 25–28 those of the north, 29–32 of the south, 33–41 parts of equal length. */
export const yearParts: ReadonlyMap<number, YearPart> = new Map([
  ...north.map((season, index) => [21 + index, season] as const),
  ...north.map((season, index) => [25 + index, season] as const),
  ...south.map((season, index) => [29 + index, season] as const),
  ...[1, 2, 3, 4].map((number) => [32 + number, part(`${number}.\u00a0Quartal`, 'neuter')] as const),
  ...[1, 2, 3].map((number) => [36 + number, part(`${number}.\u00a0Jahresdrittel`, 'neuter')] as const),
  ...[1, 2].map((number) => [39 + number, part(`${number}.\u00a0Halbjahr`, 'neuter')] as const),
]);
