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
  const seen = new Set<string>();
  for (const [index, { id, name }] of value.entries()) {
    if (seen.has(id)) {
      messages.push(errorAt(placeOf([index, 'id']), 'source-used-twice', wording.sourceTwice(id, name)));
    }
    seen.add(id);
  }
  return {
    sources: value.map(({ id, name, variants, description, url }) => ({
      id,
      name,
      variants,
      description,
      url,
    })),
    otherIds,
    messages,
  };
};
