import type {
  Authority,
  OrganizationAuthority,
  PersonAuthority,
  PlaceAuthority,
  TopicAuthority,
} from '../record/authority.ts';
import type { EdtfDate } from '../record/edtf-date.ts';
import type { EntityId } from '../record/identifiers.ts';
import { isError, type Message } from '../record/message.ts';
import { readMarkdown } from './markdown.ts';
import { markdownFaults } from './markdown-faults.ts';
import { type ReadList, readList } from './read-list.ts';
import { renderProse } from './safe-html.ts';
import {
  organizationsSchema,
  personsSchema,
  placesSchema,
  topicsSchema,
} from './schema/authority-schemas.ts';

/** An authority file that was read; what is wrong in a record is left out of it. */
export interface ParsedAuthority<Kind extends Authority = Authority>
  extends Pick<ReadList<unknown>, 'otherIds' | 'messages' | 'placeOf'> {
  readonly records: readonly Kind[];
}

interface NamedValue {
  readonly id: EntityId;
  readonly aliases: readonly EntityId[];
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

const named = ({ id, aliases, name, variants, formerNames, description, gnd, wikidata }: NamedValue) => ({
  id,
  aliases,
  name,
  variants,
  formerNames: formerNames.map(({ name: former, from, to }) => ({ name: former, from, to })),
  description,
  gnd,
  wikidata,
});

/** Reads `authority/persons.yaml`; `file` is how messages name it. */
export const parsePersons = (file: string, text: string): ParsedAuthority<PersonAuthority> => {
  const { value, ...list } = readList(file, text, personsSchema);
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
  return { ...list, records };
};

/** Reads `authority/organizations.yaml`; `file` is how messages name it. */
export const parseOrganizations = (file: string, text: string): ParsedAuthority<OrganizationAuthority> => {
  const { value, ...list } = readList(file, text, organizationsSchema);
  const records = value.map(
    (organization): OrganizationAuthority => ({
      kind: 'organization',
      ...named(organization),
      founded: organization.founded,
      dissolved: organization.dissolved,
      parent: organization.parent,
    }),
  );
  return { ...list, records };
};

/** Reads `authority/places.yaml`; `file` is how messages name it. */
export const parsePlaces = (file: string, text: string): ParsedAuthority<PlaceAuthority> => {
  const { value, ...list } = readList(file, text, placesSchema);
  const records = value.map(
    (place): PlaceAuthority => ({
      kind: 'place',
      ...named(place),
      coordinates: place.coordinates,
      country: place.country,
    }),
  );
  return { ...list, records };
};

/** Reads `authority/topics.yaml`; `file` is how messages name it. An introduction that has an error is left out. */
export const parseTopics = (file: string, text: string): ParsedAuthority<TopicAuthority> => {
  const { value, placeInside, ...list } = readList(file, text, topicsSchema);
  const faultsIn = ({ introduction = '' }: (typeof value)[number], index: number): readonly Message[] =>
    markdownFaults(readMarkdown(introduction), introduction, file).map((fault) => ({
      ...fault,
      ...placeInside([index, 'introduction'], fault),
    }));
  const inIntroductions = value.map(faultsIn);
  const records = value.map(
    (topic, index): TopicAuthority => ({
      kind: 'topic',
      ...named(topic),
      parent: topic.parent,
      introduction:
        topic.introduction === undefined || inIntroductions[index]?.some(isError) === true
          ? undefined
          : renderProse(topic.introduction),
      order: topic.order,
    }),
  );
  return { ...list, records, messages: [...list.messages, ...inIntroductions.flat()] };
};
