import { cities, citiesOfSeveralWords } from '../german/cities.ts';
import { countries } from '../german/countries.ts';
import { regions, regionsOfSeveralWords } from '../german/regions.ts';

const names: ReadonlySet<string> = new Set([
  ...cities,
  ...citiesOfSeveralWords,
  ...regions,
  ...regionsOfSeveralWords,
  ...countries.flatMap(({ name, variants }) => [name, ...variants]),
]);

/** Whether a table knows the place under this name. */
export const isKnownPlace = (name: string): boolean => names.has(name);
