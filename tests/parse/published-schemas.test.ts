import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod';
import { articleSchema } from '../../src/parse/schema/article-schema.ts';
import { personsSchema } from '../../src/parse/schema/authority-schemas.ts';

/** A schema as it is published, for editors that check while one writes. */
const published = (schema: z.ZodType): z.ZodType => z.fromJSONSchema(z.toJSONSchema(schema, { io: 'input' }));

const article = { id: 'streik', headline: 'Streik', source: { sha256: '0'.repeat(64), seen: '2024-01-01' } };

test('The schema of articles says what ids, checksums, days and addresses look like', () => {
  const schema = published(articleSchema);
  assert.ok(schema.safeParse(article).success);
  for (const wrong of [
    { id: 'Streik in Husum' },
    { id: 'a'.repeat(121) },
    { topics: ['Streik'] },
    { source: { sha256: 'abc' } },
    { source: { seen: 'gestern' } },
    { source: { url: 'example.org' } },
  ]) {
    assert.ok(!schema.safeParse({ ...article, ...wrong }).success, JSON.stringify(wrong));
  }
});

test('The schema of persons says what numbers of the GND and of Wikidata look like', () => {
  const schema = published(personsSchema);
  const person = { id: 'anna', name: 'Anna', gnd: '118540238', wikidata: 'Q717' };
  assert.ok(schema.safeParse([person]).success);
  assert.ok(!schema.safeParse([{ ...person, gnd: '12-34' }]).success);
  assert.ok(!schema.safeParse([{ ...person, wikidata: '717' }]).success);
});
