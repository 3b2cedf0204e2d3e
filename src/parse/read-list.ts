import type * as z from 'zod';
import type { Message, Place } from '../record/message.ts';
import { validate } from './validate.ts';
import { type Path, readYaml, type YamlText } from './yaml-text.ts';

/** A list of records that was read, each of them as far as it is sound. */
export interface ReadList<Value> {
  readonly value: readonly Value[];
  /** Ids of records that are not in the list, because even what they are called is wrong; undefined where the file could not be read, so that it may have any. */
  readonly otherIds: readonly string[] | undefined;
  readonly messages: readonly Message[];
  /** The place of a value; a path begins with the position of the record in the list. */
  readonly placeOf: (path: Path) => Place;
  /** The same inside of a text. */
  readonly placeInside: (path: Path, place: Pick<Place, 'line' | 'column'>) => Place;
}

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A record without those of its keys that have a fault; undefined when it is none without them. */
const soundPart = <Element extends z.ZodType>(schema: Element, record: unknown) => {
  const whole = schema.safeParse(record);
  if (whole.success || !isGroup(record)) return whole.data;
  const faulty = new Set<PropertyKey | undefined>(
    whole.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : issue.path.slice(0, 1),
    ),
  );
  return schema.safeParse(Object.fromEntries(Object.entries(record).filter(([key]) => !faulty.has(key))))
    .data;
};

const idOf = (record: unknown): readonly string[] =>
  isGroup(record) && 'id' in record && typeof record.id === 'string' ? [record.id] : [];

const listedIn = ({ data }: YamlText): readonly unknown[] | undefined =>
  Array.isArray(data) ? data : undefined;

/**
 * Reads a list of records. A record with a fault is kept without what is wrong in it: what refers to it, and what can
 * only be seen across records, is then judged in the same run, as it will be once the fault is mended.
 */
export const readList = <Element extends z.ZodType>(
  file: string,
  text: string,
  schema: z.ZodArray<Element>,
): ReadList<z.output<Element>> => {
  const yaml = readYaml(file, text);
  const { value: whole, messages: faults } = validate(schema, yaml);
  const messages = [...yaml.messages, ...faults];
  if (whole !== undefined) {
    const { placeOf, placeInside } = yaml;
    return { value: whole, otherIds: [], messages, placeOf, placeInside };
  }
  const listed = listedIn(yaml);
  const kept = (listed ?? []).map((record, position) => ({
    record,
    position,
    data: soundPart(schema.element, record),
  }));
  const sound = kept.flatMap(({ data, position }) => (data === undefined ? [] : [{ data, position }]));
  const placed = ([index, ...path]: Path): Path => {
    const position = typeof index === 'number' ? sound[index]?.position : undefined;
    return position === undefined ? [] : [position, ...path];
  };
  return {
    value: sound.map(({ data }) => data),
    otherIds: listed && kept.flatMap(({ data, record }) => (data === undefined ? idOf(record) : [])),
    messages,
    placeOf: (path) => yaml.placeOf(placed(path)),
    placeInside: (path, place) => yaml.placeInside(placed(path), place),
  };
};
