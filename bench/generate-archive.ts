/**
 * Writes an invented German press archive of any size:
 * `node --import tsx bench/generate-archive.ts --articles N --out DIR [--seed S]`. The same number of articles and
 * the same seed give the same bytes; article number i is the same however many there are, so a small archive is
 * part of a large one. The folder must not exist, or be empty.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateArchive } from './generate/archive.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const articles = Number(values.articles);
const seed = Number(values.seed);
const { out } = values;
if (out === undefined || !Number.isInteger(articles) || articles < 1 || !Number.isInteger(seed)) {
  console.error('Usage: node --import tsx bench/generate-archive.ts --articles N --out DIR [--seed S]');
  process.exit(2);
}
mkdirSync(out, { recursive: true });
if (readdirSync(out).length > 0) {
  console.error(`${out} is not empty.`);
  process.exit(2);
}

const folders = new Set<string>();
const write = (path: string, text: string): void => {
  const file = join(out, path);
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(file, text);
};

const made = generateArchive(articles, seed, write);
console.log(
  `${made.articles} articles of ${(made.bytesPerArticle / 1000).toFixed(2)} KB, ${made.persons} persons, ` +
    `${made.organizations} organisations, ${made.places} places`,
);
