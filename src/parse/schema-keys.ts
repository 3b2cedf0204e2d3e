import * as z from 'zod';
import type { Path } from './yaml-text.ts';

/** The schema inside defaults, optional marks and transformations. */
const unwrapped = (schema: unknown): unknown => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrapped(schema.unwrap());
  return schema instanceof z.ZodPipe ? unwrapped(schema.in) : schema;
};

const within = (schema: unknown, key: PropertyKey): unknown => {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject) return inner.shape[String(key)];
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodUnion) return inner.options.map((option) => within(option, key)).find(Boolean);
  return undefined;
};

const keysOf = (schema: unknown): readonly string[] => {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  return inner instanceof z.ZodUnion ? inner.options.flatMap(keysOf) : [];
};

/** The keys that a schema knows at the end of a path. */
export const knownKeys = (schema: z.ZodType, path: Path): readonly string[] =>
  keysOf(path.reduce<unknown>(within, schema));
