import { type IsoDay, isIsoDay } from './identifiers.ts';

const millisecondsOfDay = 86_400_000;

/** Days since the first of January 1970, negative before. */
export const dayNumber = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;

/** The day of a number; undefined outside the years 0000–9999. */
export const isoDay = (number: number): IsoDay | undefined => {
  if (!Number.isFinite(number)) return undefined;
  const day = new Date(number * millisecondsOfDay).toISOString().slice(0, 10);
  return isIsoDay(day) ? day : undefined;
};
