import { checkWording as wording } from '../german/wording/check.ts';
import type { SourceAuthority } from '../record/archive.ts';
import { errorAt } from '../record/message.ts';
import { type ReadList, readList } from './read-list.ts';
import { sourcesSchema } from './schema/sources-schema.ts';

export interface ParsedSources extends Pick<ReadList<unknown>, 'otherIds' | 'messages'> {
  readonly sources: readonly SourceAuthority[];
}

/** Reads `authority/sources.yaml`; `file` is how messages name it. What is wrong in a source is left out of it. */
export const parseSources = (file: string, text: string): ParsedSources => {
  const { value, otherIds, messages: faults, placeOf } = readList(file, text, sourcesSchema);
  const messages = [...faults];
  /** By id the name of the source that has or had it. */
  const owners = new Map<string, string>();
  for (const [index, { id, name }] of value.entries()) {
    if (owners.has(id)) {
      messages.push(errorAt(placeOf([index, 'id']), 'source-used-twice', wording.sourceTwice(id, name)));
    }
    owners.set(id, name);
  }
  for (const [index, { name, aliases }] of value.entries()) {
    for (const [position, alias] of aliases.entries()) {
      const owner = owners.get(alias);
      if (owner !== undefined) {
        const place = placeOf([index, 'aliases', position]);
        messages.push(errorAt(place, 'alias-taken', wording.aliasTaken(alias, `„${owner}“`)));
      }
      owners.set(alias, name);
    }
  }
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
