import type { SourceAuthority } from '../record/archive.ts';
import type { AuthorityFiles } from '../record/authority.ts';
import { madeOnce } from './made-once.ts';

/**
 * Ids of records that are so wrong that they are none; undefined where a file could not be read. Articles that name
 * them are not at fault.
 */
export interface OtherIds {
  readonly entities: readonly string[] | undefined;
  readonly topics: readonly string[] | undefined;
  readonly sources: readonly string[] | undefined;
}

/** The authority files of an archive, those of the sources among them, and what they name besides. */
export interface ReferredFiles {
  readonly files: AuthorityFiles;
  readonly sources: readonly SourceAuthority[];
  readonly otherIds: OtherIds;
}

/** The ids that articles may name; undefined where that cannot be told. */
export interface KnownIds {
  readonly entities: ReadonlySet<string> | undefined;
  readonly topics: ReadonlySet<string> | undefined;
  readonly sources: ReadonlySet<string> | undefined;
}

const idsOf = (
  others: readonly string[] | undefined,
  ...files: readonly (readonly { readonly id: string }[])[]
): ReadonlySet<string> | undefined =>
  others && new Set([...files.flatMap((records) => records.map(({ id }) => id)), ...others]);

/** Each set is made when it is asked for: few articles of a large archive name entities. */
export const knownIds = ({ files, sources, otherIds }: ReferredFiles): KnownIds => {
  const entities = madeOnce(() => idsOf(otherIds.entities, files.persons, files.organizations, files.places));
  const ofTopics = madeOnce(() => idsOf(otherIds.topics, files.topics));
  const ofSources = madeOnce(() => idsOf(otherIds.sources, sources));
  return {
    get entities() {
      return entities();
    },
    get topics() {
      return ofTopics();
    },
    get sources() {
      return ofSources();
    },
  };
};
