import type { EdtfDate } from './edtf-date.ts';
import type { ArticleId, EntityId, SafeHtml } from './identifiers.ts';

/** In the order in which a site has them. */
export const kindsOfEntities = ['person', 'organization', 'place', 'topic'] as const;

export type EntityKind = (typeof kindsOfEntities)[number];

/** A name that is no longer borne: a maiden name, the name of a town before it was renamed. */
export interface FormerName {
  readonly name: string;
  readonly from: EdtfDate | undefined;
  readonly to: EdtfDate | undefined;
}

/** What every authority record says. */
interface AuthorityRecord {
  readonly id: EntityId;
  /** Ids that it had before; their addresses lead to its page. */
  readonly aliases: readonly EntityId[];
  /** The preferred name, as the site shows it: `Nicolás Maduro`, in reading order. */
  readonly name: string;
  /** Other spellings, transliterations, abbreviations and former names. */
  readonly variants: readonly string[];
  /** Names it had before, with their time; linking takes them like variants. */
  readonly formerNames: readonly FormerName[];
  readonly description: string | undefined;
  /** Number in the Gemeinsame Normdatei. */
  readonly gnd: string | undefined;
  /** `Q` and a number. */
  readonly wikidata: string | undefined;
}

/** An office or occupation and the time it was held. */
export interface RoleInTime {
  readonly role: string;
  readonly from: EdtfDate | undefined;
  readonly to: EdtfDate | undefined;
}

export interface PersonAuthority extends AuthorityRecord {
  readonly kind: 'person';
  /** Needed where it is more than the last word of the name: `Padrino López`. */
  readonly surname: string | undefined;
  readonly born: EdtfDate | undefined;
  readonly died: EdtfDate | undefined;
  readonly roles: readonly RoleInTime[];
}

export interface OrganizationAuthority extends AuthorityRecord {
  readonly kind: 'organization';
  readonly founded: EdtfDate | undefined;
  readonly dissolved: EdtfDate | undefined;
  readonly parent: EntityId | undefined;
}

/** Degrees of WGS 84, north and east positive. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

export interface PlaceAuthority extends AuthorityRecord {
  readonly kind: 'place';
  /** Absent for what is no point: a region, an ocean. */
  readonly coordinates: Coordinates | undefined;
  /** ISO 3166-1 alpha-2; absent for what lies in no single country. */
  readonly country: string | undefined;
}

/** A dossier: articles an editor put together, with an introduction. */
export interface TopicAuthority extends AuthorityRecord {
  readonly kind: 'topic';
  readonly parent: EntityId | undefined;
  readonly introduction: SafeHtml | undefined;
  /** Articles that come first in it, in this order; all others follow in time. */
  readonly order: readonly ArticleId[];
}

export type Authority = PersonAuthority | OrganizationAuthority | PlaceAuthority | TopicAuthority;

/** The persons of the authority files for whoever asks for few of many: the list of all need not be made for that. */
export interface PersonLookup {
  readonly count: number;
  readonly has: (id: EntityId) => boolean;
  readonly of: (id: EntityId) => PersonAuthority | undefined;
  /** By their place in the file. */
  readonly at: (place: number) => PersonAuthority | undefined;
}

/** The authority files of an archive, in the order of the files. */
export interface AuthorityFiles {
  readonly persons: readonly PersonAuthority[];
  /** Where the list of all persons has not been made yet. */
  readonly lookup?: PersonLookup;
  readonly organizations: readonly OrganizationAuthority[];
  readonly places: readonly PlaceAuthority[];
  readonly topics: readonly TopicAuthority[];
}
