import type { DraftName, Segment, Words } from '../../record/draft.ts';
import { findFullNames, findSurnamesWithRole } from './find-persons.ts';
import { findOrganizations, type NamedMention } from './find-organizations.ts';
import { findPlaces } from './find-places.ts';
import { gatherPersons } from './gather-persons.ts';
import type { KnownName } from './known-name.ts';
import { nameKey } from './name-key.ts';
import { takenSpans } from './spans.ts';

/** The names of a text, as proposals. */
export interface ProposedNames {
  readonly persons: readonly DraftName[];
  readonly organizations: readonly DraftName[];
  readonly places: readonly DraftName[];
}

/** Words of the article itself; a publisher's notes and links name others. */
const ownWords: readonly Segment['role'][] = [
  'kicker',
  'headline',
  'lead',
  'dateline',
  'caption',
  'credit',
  'subhead',
  'paragraph',
  'list-item',
  'quote',
  'interview-turn',
];

/** Names in a credit are photographers and their agencies. */
const withPlaces = (role: Segment['role']): boolean => role !== 'credit';

const grouped = (
  mentions: readonly NamedMention[],
): readonly { readonly name: string; readonly mentions: readonly Words[] }[] => {
  const groups = new Map<string, Words[]>();
  for (const { name, text, start, end } of mentions) {
    const group = groups.get(name) ?? [];
    group.push({ text, start, end });
    groups.set(name, group);
  }
  return [...groups].map(([name, found]) => ({
    name,
    mentions: found.sort((one, other) => one.start - other.start),
  }));
};

/** Ids of the authority files by kind and name. */
type Authorities = ReadonlyMap<string, string>;

const authoritiesOf = (known: readonly KnownName[]): Authorities =>
  new Map(
    known.flatMap(({ id, kind, names }) => names.map((name) => [`${kind} ${nameKey(name)}`, id] as const)),
  );

const draftNames = (
  kind: KnownName['kind'],
  found: readonly {
    readonly name: string;
    readonly mentions: readonly Words[];
    readonly roles?: readonly string[];
  }[],
  authorities: Authorities,
): readonly DraftName[] =>
  found.map(({ name, mentions, roles = [] }) => ({
    name,
    entity: authorities.get(`${kind} ${nameKey(name)}`),
    roles,
    mentions,
  }));

/** Every capitalised word the text prints. */
const printedWords = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(/\p{Lu}[\p{L}’'-]*/gu), ([word]) => word));

/**
 * Proposes persons with their roles as printed, organisations and places of an article, by tables and rules
 * within the whole text, and matches them to the archive's authority files. Proposals, not facts.
 */
export const proposeNames = (
  text: string,
  segments: readonly Segment[],
  known: readonly KnownName[],
): ProposedNames => {
  const own = segments.filter(({ role }) => ownWords.includes(role));
  const printed = printedWords(text);
  const authorities = authoritiesOf(known);
  const taken = takenSpans(text.length);
  const organizations = own.flatMap(({ start, end }) => findOrganizations(text, start, end, taken));
  const free = own.map(({ start, end }) => [start, end] as const);
  const introduced = own
    .flatMap(({ start, end }) => findFullNames(text, start, end, printed))
    .filter(({ mention }) => taken.isFree(mention));
  const surnames = own
    .flatMap(({ start, end }) => findSurnamesWithRole(text, start, end))
    .filter(({ mention }) => taken.isFree(mention));
  const persons = gatherPersons(text, free, introduced, surnames);
  for (const { mentions } of persons) for (const mention of mentions) taken.take(mention);
  const places = own
    .filter(({ role }) => withPlaces(role))
    .flatMap(({ start, end }) => findPlaces(text, start, end, taken));
  return {
    persons: draftNames('person', persons, authorities),
    organizations: draftNames('organization', grouped(organizations), authorities),
    places: draftNames('place', grouped(places), authorities),
  };
};
