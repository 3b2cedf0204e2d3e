import { checkWording as wording } from '../german/wording/check.ts';
import type { SourceAuthority } from '../record/archive.ts';
import { errorAt } from '../record/message.ts';
import { type ReadList, readList } from './read-list.ts';
import { sourcesSchema } from './schema/sources-schema.ts';
import { takenAliases } from './taken-aliases.ts';

export interface ParsedSources extends Pick<ReadList<unknown>, 'otherIds' | 'messages'> {
  readonly sources: readonly SourceAuthority[];
}

/** Reads `authority/sources.yaml`; `file` is how messages name it. What is wrong in a source is left out of it. */
export const parseSources = (file: string, text: string): ParsedSources => {
  const { value, otherIds, messages: faults, placeOf } = readList(file, text, sourcesSchema);
  const messages = [...faults];
  const ids = new Set<string>();
  for (const [index, { id, name }] of value.entries()) {
    if (ids.has(id)) {
      messages.push(errorAt(placeOf([index, 'id']), 'source-used-twice', wording.sourceTwice(id, name)));
    }
    ids.add(id);
  }
  messages.push(
    ...takenAliases(value.map((record, index) => ({ record, placeOf: (path) => placeOf([index, ...path]) }))),
  );
  return {
    sources: value.map(({ id, aliases, name, variants, description, url }) => ({
      id,
      aliases,
      name,
      variants,
      description,
      url,
    })),
    otherIds,
    messages,
  };
};
