import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { WordKnowledge } from '../../src/search/analysis/knowledge.ts';
import { openKnowledge } from '../../src/site/word-knowledge.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const words = ['Sicherheitspartnerschaft', 'Schiffahrt', 'Straßenatlanten', 'Zählungen', 'Fortsetzung'];

const said = ({ splitCompound, standsApart, separableVerbs }: WordKnowledge): unknown => ({
  parts: words.map((word) => splitCompound(word).map(({ base }) => base)),
  apart: words.map(standsApart),
  verbs: [...separableVerbs].sort(),
});

test('what is known of words is the same when it is kept in a folder, read there and damaged there', async (t) => {
  const folder = await temporaryFolder(t);
  const anew = said(openKnowledge(undefined));
  assert.deepEqual(said(openKnowledge(folder)), anew);
  assert.deepEqual(said(openKnowledge(folder)), anew);
  const place = join(folder, 'words');
  const bytes = readFileSync(place);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(place, bytes);
  assert.deepEqual(said(openKnowledge(folder)), anew);
  assert.deepEqual(said(openKnowledge('/dev/null/nowhere')), anew);
});
