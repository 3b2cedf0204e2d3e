import { z } from 'zod';
import { articleSchema } from './schema/article-schema.ts';
import { settingsSchema } from './schema/settings-schema.ts';
import { sourcesSchema } from './schema/sources-schema.ts';

/** A JSON Schema (draft 2020-12) as a value for `JSON.stringify`. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What may be written into each kind of file, by the name of its schema: keys with a default may be absent. */
export const inputSchemas = (): Readonly<Record<'article' | 'archive' | 'sources', JsonSchema>> => ({
  article: z.toJSONSchema(articleSchema, { io: 'input' }),
  archive: z.toJSONSchema(settingsSchema, { io: 'input' }),
  sources: z.toJSONSchema(sourcesSchema, { io: 'input' }),
});
