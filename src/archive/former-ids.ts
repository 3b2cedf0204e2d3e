import type { Archive } from '../record/archive.ts';
import type { FormerId } from '../record/in-archive.ts';

/** The ids that entities and sources had before, in the order of their records. */
export const formerIds = ({
  authority: { persons, organizations, places, topics },
  sources,
}: Pick<Archive, 'authority' | 'sources'>): readonly FormerId[] =>
  [
    ...persons,
    ...organizations,
    ...places,
    ...topics,
    ...sources.map(({ id, aliases }) => ({ kind: 'source' as const, id, aliases })),
  ].flatMap(({ kind, id, aliases }) => aliases.map((from) => ({ kind, from, to: id })));
