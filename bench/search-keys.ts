import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { createAnalysis } from '../src/search/analysis/analyse.ts';
import { countForms } from '../src/search/analysis/form-counts.ts';
import { tokenReader, tokensOf } from '../src/search/analysis/token-facts.ts';
import { wordKnowledge } from '../src/site/word-knowledge.ts';
import { KeyIndex } from './key-index.ts';

/**
 * What the analysis alone is worth, before any engine: `node --import tsx bench/search-keys.ts QUERIES TEXTS`.
 * QUERIES: JSON array of {query, kind, expected, must_not}; TEXTS: folder of text files named by their number.
 */
const [queriesPath, textsPath] = process.argv.slice(2);
if (queriesPath === undefined || textsPath === undefined) {
  console.error('Usage: node --import tsx bench/search-keys.ts QUERIES TEXTS');
  process.exit(2);
}
const cases = z
  .array(
    z.object({
      query: z.string(),
      kind: z.string(),
      expected: z.array(z.string()),
      must_not: z.array(z.string()),
    }),
  )
  .parse(JSON.parse(readFileSync(queriesPath, 'utf8')))
  .filter(({ expected, must_not }) => expected.length + must_not.length > 0);

const texts = readdirSync(textsPath)
  .sort()
  .map((name) => ({ id: name.slice(0, 3), text: readFileSync(join(textsPath, name), 'utf8') }));
const knowledge = wordKnowledge();
const lines = texts.flatMap(({ text }) => text.split('\n'));
const readToken = tokenReader(knowledge);
const counts = countForms(lines.map((line) => tokensOf(line).map(readToken)));
const analyse = createAnalysis({ ...knowledge, counts });
const index = new KeyIndex();
for (const { id, text } of texts) index.add(id, text.split('\n').flatMap(analyse));

const tally = { right: 0, rightExact: 0, hits: 0, wrong: 0, pairs: 0, found: 0, inside: 0, insideFound: 0 };
const textOf = new Map(texts.map(({ id, text }) => [id, text.toLowerCase().split(/[^\p{L}\p{N}]+/u)]));
for (const { query, kind, expected, must_not } of cases) {
  const { exact, related } = await index.search(query, analyse);
  const both = [...exact, ...related];
  const missing = expected.filter((id) => !both.includes(id));
  const wrong = must_not.filter((id) => both.includes(id));
  const wrongExact = must_not.filter((id) => exact.includes(id));
  tally.right += missing.length + wrong.length === 0 ? 1 : 0;
  tally.rightExact += expected.every((id) => exact.includes(id)) && wrongExact.length === 0 ? 1 : 0;
  tally.hits += exact.filter((id) => expected.includes(id) || must_not.includes(id)).length;
  tally.wrong += wrongExact.length;
  tally.pairs += expected.length;
  tally.found += expected.length - missing.length;
  if (kind.startsWith('compound')) {
    const start = query
      .toLowerCase()
      .normalize('NFC')
      .slice(0, Math.max(4, query.length - 2));
    const hidden = expected.filter((id) => !(textOf.get(id) ?? []).some((word) => word.startsWith(start)));
    tally.inside += hidden.length;
    tally.insideFound += hidden.filter((id) => exact.includes(id)).length;
  }
  if (missing.length + wrong.length + wrongExact.length > 0) {
    console.log(
      `${kind.padEnd(15)} ${query.padEnd(28)} missing ${missing.join(' ')} wrong ${wrong.join(' ')}`,
    );
  }
}
console.log(
  `fully right       ${tally.right} of ${cases.length} (${tally.rightExact} without related words)`,
);
console.log(`exact precision   ${((tally.hits - tally.wrong) / tally.hits).toFixed(3)}`);
console.log(`recall            ${(tally.found / tally.pairs).toFixed(3)}`);
console.log(`inside compounds  ${tally.insideFound} of ${tally.inside}`);
