import { checkWording as wording } from '../german/wording/check.ts';
import type { SourceAuthority } from '../record/archive.ts';
import { errorAt, type Message } from '../record/message.ts';
import { sourcesSchema } from './schema/sources-schema.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml-text.ts';

export interface ParsedSources {
  readonly sources: readonly SourceAuthority[];
  readonly messages: readonly Message[];
}

/** Reads `authority/sources.yaml`; `file` is how messages name it. Empty when the file has an error. */
export const parseSources = (file: string, text: string): ParsedSources => {
  const yaml = readYaml(file, text);
  const { value = [], messages: faults } = validate(sourcesSchema, yaml);
  const messages = [...yaml.messages, ...faults];
  const seen = new Set<string>();
  for (const [index, { id, name }] of value.entries()) {
    if (seen.has(id)) {
      messages.push(errorAt(yaml.placeOf([index, 'id']), 'source-used-twice', wording.sourceTwice(id, name)));
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
    messages,
  };
};
