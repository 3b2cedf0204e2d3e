import { kindsWithRecords } from '../archive/group-entities.ts';
import { files } from '../archive/links.ts';
import type { Archive } from '../record/archive.ts';
import type { AuthorityFiles, EntityKind } from '../record/authority.ts';
import type { SitePath } from '../record/identifiers.ts';
import {
  organizationRecord,
  personRecord,
  placeFeature,
  placeRecord,
  sourceRecord,
  topicRecord,
} from './authority-record.ts';
import { byCodeUnits } from './by-code-units.ts';
import { type DumpFrame, dumpChunks } from './dump-format.ts';
import { jsonArray } from './json-array.ts';

/** A file with a line for every record of a kind. */
export interface AuthorityDump {
  readonly path: SitePath;
  readonly content: () => string;
}

/** In the order of their ids, so that a record that moves in its file moves nothing here. */
function* linesOf<Record extends { readonly id: string }>(
  records: readonly Record[],
  told: (record: Record) => object | undefined,
): Generator<string> {
  for (const record of records.toSorted((one, other) => byCodeUnits(one.id, other.id))) {
    const line = told(record);
    if (line !== undefined) yield JSON.stringify(line);
  }
}

const entityLines: Readonly<Record<EntityKind, (files: AuthorityFiles) => Iterable<string>>> = {
  person: ({ persons }) => linesOf(persons, personRecord),
  organization: ({ organizations }) => linesOf(organizations, organizationRecord),
  place: ({ places }) => linesOf(places, placeRecord),
  topic: ({ topics }) => linesOf(topics, topicRecord),
};

const geoJson: DumpFrame = {
  ...jsonArray,
  head: '{"type":"FeatureCollection","features":[\n',
  end: '\n]}\n',
};

const printed = (frame: DumpFrame, lines: Iterable<string>): string => [...dumpChunks(frame, lines)].join('');

/** The files that say who and what the articles name; a kind without records has none. */
export const authorityDumps = ({
  authority,
  sources,
}: Pick<Archive, 'authority' | 'sources'>): readonly AuthorityDump[] => [
  ...kindsWithRecords(authority).map(
    (kind): AuthorityDump => ({
      path: files.entitiesJson(kind),
      content: () => printed(jsonArray, entityLines[kind](authority)),
    }),
  ),
  ...(authority.places.some(({ coordinates }) => coordinates !== undefined)
    ? [
        {
          path: files.placesGeoJson,
          content: () => printed(geoJson, linesOf(authority.places, placeFeature)),
        },
      ]
    : []),
  ...(sources.length > 0
    ? [
        {
          path: files.sourcesJson,
          content: () => printed(jsonArray, linesOf(sources, sourceRecord)),
        },
      ]
    : []),
];
