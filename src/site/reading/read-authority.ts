import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAuthority } from '../../archive/check-authority.ts';
import { decodeText } from '../../parse/decode-text.ts';
import {
  type ParsedAuthority,
  parseOrganizations,
  parsePersons,
  parsePlaces,
  parseTopics,
} from '../../parse/parse-authority.ts';
import { type ParsedSources, parseSources } from '../../parse/parse-sources.ts';
import type { Authority } from '../../record/authority.ts';
import type { Place } from '../../record/message.ts';
import type { Path } from '../../parse/yaml-text.ts';
import type { ArchiveFile } from './archive-files.ts';
import { hashOf } from './hash-of.ts';
import { keepAuthority, type ReadAuthority, storedAuthority } from './stored-authority.ts';
import { shownName } from './shown-name.ts';

/** What was read, with the way to the place of a value in the file of the topics. */
export interface PlacedAuthority extends ReadAuthority {
  readonly topicPlaceOf: (path: Path) => Place;
}

/** The names of the files that are there, and a key of their content. */
export interface AuthorityBytes {
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly key: string;
}

const names = ['persons', 'organizations', 'places', 'topics', 'sources'] as const;

const isName = (kind: string): boolean => names.some((name) => name === kind);

const pathOf = (name: string): string => `authority/${name}.yaml`;

/** Reads the bytes of the authority files among the files of an archive; links are none. */
export const authorityBytes = (dir: string, files: readonly ArchiveFile[]): AuthorityBytes => {
  const there = new Set<string>(files.flatMap(({ kind, path }) => (isName(kind) ? [path] : [])));
  const bytes = new Map(
    names
      .map(pathOf)
      .flatMap((path) => (there.has(path) ? [[path, readFileSync(join(dir, path))] as const] : [])),
  );
  return { bytes, key: hashOf([...bytes].map(([path, content]) => `${path} ${hashOf(content)}`).join('\n')) };
};

const allOf = (lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined =>
  lists.includes(undefined) ? undefined : lists.flatMap((list) => list ?? []);

/** Parses authority files that were read. */
export const parseAuthority = (dir: string, { bytes }: AuthorityBytes): PlacedAuthority => {
  const read = <Kind extends Authority>(
    name: string,
    parse: (file: string, text: string) => ParsedAuthority<Kind>,
  ): ParsedAuthority<Kind> => {
    const path = pathOf(name);
    const file = shownName(dir, path);
    const content = bytes.get(path);
    const nothing = { records: [], placeOf: () => ({ file, line: 1, column: 1 }) };
    if (content === undefined) return { ...nothing, otherIds: [], messages: [] };
    const { text, messages } = decodeText(file, content);
    if (text === undefined) return { ...nothing, otherIds: undefined, messages };
    const parsed = parse(file, text);
    return { ...parsed, messages: [...messages, ...parsed.messages] };
  };
  const readSources = (): ParsedSources => {
    const content = bytes.get(pathOf('sources'));
    if (content === undefined) return { sources: [], otherIds: [], messages: [] };
    const file = shownName(dir, pathOf('sources'));
    const { text, messages } = decodeText(file, content);
    if (text === undefined) return { sources: [], otherIds: undefined, messages };
    const parsed = parseSources(file, text);
    return { ...parsed, messages: [...messages, ...parsed.messages] };
  };
  const sources = readSources();
  const parsed = {
    persons: read('persons', parsePersons),
    organizations: read('organizations', parseOrganizations),
    places: read('places', parsePlaces),
    topics: read('topics', parseTopics),
  };
  return {
    files: {
      persons: parsed.persons.records,
      organizations: parsed.organizations.records,
      places: parsed.places.records,
      topics: parsed.topics.records,
    },
    sources: sources.sources,
    otherIds: {
      entities: allOf([parsed.persons, parsed.organizations, parsed.places].map(({ otherIds }) => otherIds)),
      topics: parsed.topics.otherIds,
      sources: sources.otherIds,
    },
    messages: [...sources.messages, ...checkAuthority(parsed)],
    topicPlaceOf: parsed.topics.placeOf,
  };
};

/** Reads the authority files from the cache when they are unchanged, else parses them and puts them there. */
export const readAuthority = (
  dir: string,
  content: AuthorityBytes,
  cacheFolder: string,
  key: string,
): PlacedAuthority => {
  // Workers will look for it in the file.
  const cached = storedAuthority(cacheFolder, key);
  if (cached !== undefined) {
    return { ...cached, topicPlaceOf: (path) => parseAuthority(dir, content).topicPlaceOf(path) };
  }
  const parsed = parseAuthority(dir, content);
  const { files, sources, otherIds, messages } = parsed;
  keepAuthority(cacheFolder, key, { files, sources, otherIds, messages });
  return parsed;
};
