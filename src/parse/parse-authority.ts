import type * as z from 'zod';
import type {
  Authority,
  OrganizationAuthority,
  PersonAuthority,
  PlaceAuthority,
  TopicAuthority,
} from '../record/authority.ts';
import type { EdtfDate } from '../record/edtf-date.ts';
import type { EntityId } from '../record/identifiers.ts';
import { isError, type Message, type Place } from '../record/message.ts';
import { readMarkdown } from './markdown.ts';
import { markdownFaults } from './markdown-faults.ts';
import { renderProse } from './safe-html.ts';
import {
  organizationsSchema,
  personsSchema,
  placesSchema,
  topicsSchema,
} from './schema/authority-schemas.ts';
import { validate } from './validate.ts';
import { type Path, readYaml } from './yaml-text.ts';

/** An authority file that was read; records that have an error are left out. */
export interface ParsedAuthority<Kind extends Authority = Authority> {
  readonly records: readonly Kind[];
  readonly messages: readonly Message[];
  /** The place of a value; a path begins with the position of the record among `records`. */
  readonly placeOf: (path: Path) => Place;
}

/**
 * The records of a list that are sound, however many others are not: what refers to them, and what can only be
 * seen across records, is then judged in the same run. A place is asked for by the position among the sound.
 */
const readList = <Element extends z.ZodType>(file: string, text: string, schema: z.ZodArray<Element>) => {
  const yaml = readYaml(file, text);
  const { value: whole, messages } = validate(schema, yaml);
  if (whole !== undefined) return { value: whole, messages, placeOf: yaml.placeOf };
  const listed: readonly unknown[] = yaml.messages.length === 0 && Array.isArray(yaml.data) ? yaml.data : [];
  const sound = listed.flatMap((element, position) => {
    const { data, success } = schema.element.safeParse(element);
    return success ? [{ data, position }] : [];
  });
  const placeOf = ([index, ...path]: Path): Place => {
    const position = typeof index === 'number' ? sound[index]?.position : undefined;
    return yaml.placeOf(position === undefined ? [] : [position, ...path]);
  };
  return { value: sound.map(({ data }) => data), messages: [...yaml.messages, ...messages], placeOf };
};

interface NamedValue {
  readonly id: EntityId;
  readonly name: string;
  readonly variants: readonly string[];
  readonly formerNames: readonly {
    readonly name: string;
    readonly from?: EdtfDate | undefined;
    readonly to?: EdtfDate | undefined;
  }[];
  readonly description?: string | undefined;
  readonly gnd?: string | undefined;
  readonly wikidata?: string | undefined;
}

const named = ({ id, name, variants, formerNames, description, gnd, wikidata }: NamedValue) => ({
  id,
  name,
  variants,
  formerNames: formerNames.map(({ name: former, from, to }) => ({ name: former, from, to })),
  description,
  gnd,
  wikidata,
});

/** Reads `authority/persons.yaml`; `file` is how messages name it. */
export const parsePersons = (file: string, text: string): ParsedAuthority<PersonAuthority> => {
  const { value, messages, placeOf } = readList(file, text, personsSchema);
  const records = value.map(
    (person): PersonAuthority => ({
      kind: 'person',
      ...named(person),
      surname: person.surname,
      born: person.born,
      died: person.died,
      roles: person.roles.map(({ role, from, to }) => ({ role, from, to })),
    }),
  );
  return { records, messages, placeOf };
};

/** Reads `authority/organizations.yaml`; `file` is how messages name it. */
export const parseOrganizations = (file: string, text: string): ParsedAuthority<OrganizationAuthority> => {
  const { value, messages, placeOf } = readList(file, text, organizationsSchema);
  const records = value.map(
    (organization): OrganizationAuthority => ({
      kind: 'organization',
      ...named(organization),
      founded: organization.founded,
      dissolved: organization.dissolved,
      parent: organization.parent,
    }),
  );
  return { records, messages, placeOf };
};

/** Reads `authority/places.yaml`; `file` is how messages name it. */
export const parsePlaces = (file: string, text: string): ParsedAuthority<PlaceAuthority> => {
  const { value, messages, placeOf } = readList(file, text, placesSchema);
  const records = value.map(
    (place): PlaceAuthority => ({
      kind: 'place',
      ...named(place),
      coordinates: place.coordinates,
      country: place.country,
    }),
  );
  return { records, messages, placeOf };
};

/**
 * Reads `authority/topics.yaml`; `file` is how messages name it. What is wrong inside an introduction is
 * reported where the introduction begins.
 */
export const parseTopics = (file: string, text: string): ParsedAuthority<TopicAuthority> => {
  const { value, messages, placeOf } = readList(file, text, topicsSchema);
  const inIntroductions = value.flatMap(({ introduction = '' }, index) =>
    markdownFaults(readMarkdown(introduction), introduction, file).map((fault) => ({
      ...fault,
      ...placeOf([index, 'introduction']),
    })),
  );
  const records = value.map(
    (topic): TopicAuthority => ({
      kind: 'topic',
      ...named(topic),
      parent: topic.parent,
      introduction: topic.introduction === undefined ? undefined : renderProse(topic.introduction),
      order: topic.order,
    }),
  );
  return {
    records: inIntroductions.some(isError) ? [] : records,
    messages: [...messages, ...inIntroductions],
    placeOf,
  };
};
