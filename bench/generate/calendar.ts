const dayLength = 86_400_000;

/** The ISO day that is so many days after the first of January 1970. */
export const isoDay = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

export const yearOf = (day: number): number => Number(isoDay(day).slice(0, 4));
