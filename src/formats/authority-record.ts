import { pages } from '../archive/links.ts';
import type { SourceAuthority } from '../record/archive.ts';
import type {
  Authority,
  FormerName,
  OrganizationAuthority,
  PersonAuthority,
  PlaceAuthority,
  RoleInTime,
  TopicAuthority,
} from '../record/authority.ts';
import type { AuthorityRecord, PlaceFeature } from './authority-record-schemas.ts';

const time = ({ from, to }: Pick<RoleInTime, 'from' | 'to'>) => ({
  from: from?.edtf ?? null,
  to: to?.edtf ?? null,
});

const formerName = (former: FormerName) => ({ name: former.name, ...time(former) });

const named = (entity: Authority) => ({
  id: entity.id,
  aliases: [...entity.aliases],
  url: pages.entity(entity.kind, entity.id),
  name: entity.name,
  variants: [...entity.variants],
  formerNames: entity.formerNames.map(formerName),
  description: entity.description ?? null,
  gnd: entity.gnd ?? null,
  wikidata: entity.wikidata ?? null,
});

/** The records of authority files as researchers get them; absent is `null` or an empty list. */
export const personRecord = (person: PersonAuthority): AuthorityRecord<'person'> => ({
  ...named(person),
  surname: person.surname ?? null,
  born: person.born?.edtf ?? null,
  died: person.died?.edtf ?? null,
  roles: person.roles.map((role) => ({ role: role.role, ...time(role) })),
});

export const organizationRecord = (organization: OrganizationAuthority): AuthorityRecord<'organization'> => ({
  ...named(organization),
  founded: organization.founded?.edtf ?? null,
  dissolved: organization.dissolved?.edtf ?? null,
  parent: organization.parent ?? null,
});

export const placeRecord = (place: PlaceAuthority): AuthorityRecord<'place'> => ({
  ...named(place),
  coordinates: place.coordinates ?? null,
  country: place.country ?? null,
});

/**
 * The introduction stands on the topic's page as an editor set it; its order may name articles that are not
 * published.
 */
export const topicRecord = (topic: TopicAuthority): AuthorityRecord<'topic'> => ({
  ...named(topic),
  parent: topic.parent ?? null,
});

export const sourceRecord = (source: SourceAuthority): AuthorityRecord<'source'> => ({
  id: source.id,
  aliases: [...source.aliases],
  url: pages.source(source.id),
  name: source.name,
  variants: [...source.variants],
  description: source.description ?? null,
  website: source.url ?? null,
});

/** A place as a map takes it; undefined for one without coordinates. */
export const placeFeature = (place: PlaceAuthority): PlaceFeature | undefined => {
  if (place.coordinates === undefined) return undefined;
  const { latitude, longitude } = place.coordinates;
  const { name, url, country, gnd, wikidata } = placeRecord(place);
  return {
    type: 'Feature',
    id: place.id,
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: { name, url, country, gnd, wikidata },
  };
};
