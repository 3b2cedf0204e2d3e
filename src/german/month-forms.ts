import { monthNames } from './months.ts';

/** What print writes for a month beside its name, January first: Austrian names and abbreviations. */
const otherForms: readonly (readonly string[])[] = [
  ['Jänner', 'Jan.', 'Jän.', 'Jan'],
  ['Feber', 'Feb.', 'Febr.', 'Feb'],
  ['Mrz.', 'Mär.', 'Mrz'],
  ['Apr.', 'Apr'],
  [],
  ['Jun.', 'Jun'],
  ['Jul.', 'Jul'],
  ['Aug.', 'Aug'],
  ['Sept.', 'Sep.', 'Sept', 'Sep'],
  ['Okt.', 'Okt'],
  ['Nov.', 'Nov'],
  ['Dez.', 'Dez'],
];

/** The months in calendar order, each with every form German print uses, the name first. */
export const monthForms: readonly (readonly string[])[] = monthNames.map((name, index) => [
  name,
  ...(otherForms[index] ?? []),
]);

const numbers: ReadonlyMap<string, number> = new Map(
  monthForms.flatMap((forms, index) => forms.map((form) => [form.toLowerCase(), index + 1] as const)),
);

/** 1–12 for a printed month, in any case: `Mai`, `MÄRZ`, `Sept.`. */
export const monthNumber = (printed: string): number | undefined => numbers.get(printed.toLowerCase());
