/** Guards for gold annotations, which are JSON of unknown shape. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const recordsOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

export const stringsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** Triples of start, end and label. */
export const pairsOf = (value: unknown): readonly (readonly [number, number, string])[] =>
  (Array.isArray(value) ? value : []).flatMap((item: unknown) => {
    if (!Array.isArray(item)) return [];
    const [start, end, label]: unknown[] = item;
    return typeof start === 'number' && typeof end === 'number' && typeof label === 'string'
      ? [[start, end, label] as const]
      : [];
  });
