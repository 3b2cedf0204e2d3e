/** Compares two texts by their UTF-16 code units, as no locale changes it. */
export const byCodeUnits = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
