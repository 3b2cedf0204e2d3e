import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { wordKnowledge } from '../src/site/word-knowledge.ts';

/**
 * How well compounds are split: `node --import tsx bench/decompound.ts GOLD [--faults]`.
 * GOLD has a word a line, its parts with commas between them: `Sekunden, handel`; a gzipped file is unpacked.
 * Prints the share of words split exactly as in GOLD and precision and recall over the boundaries.
 */
const [goldPath, option] = process.argv.slice(2);
if (goldPath === undefined) {
  console.error('Usage: node --import tsx bench/decompound.ts GOLD [--faults]');
  process.exit(2);
}
const bytes = readFileSync(goldPath);
const gold = (goldPath.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');

const began = performance.now();
const { splitCompound } = wordKnowledge();
const loaded = performance.now();

const boundariesOf = (parts: readonly string[]): ReadonlySet<number> => {
  const ends = new Set<number>();
  let end = 0;
  for (const part of parts.slice(0, -1)) {
    end += part.length;
    ends.add(end);
  }
  return ends;
};

const words = gold
  .split('\n')
  .map((line) => line.split(/, */).map((part) => part.trim()))
  .filter((parts) => /^\p{Lu}\p{L}+$/u.test(parts.join('')));

let exact = 0;
let expected = 0;
let found = 0;
let right = 0;
for (const parts of words) {
  const word = parts.join('');
  const ours = splitCompound(word).map(({ start, end }) => word.slice(start, end));
  const expectedEnds = boundariesOf(parts);
  const foundEnds = boundariesOf(ours);
  expected += expectedEnds.size;
  found += foundEnds.size;
  right += [...foundEnds].filter((end) => expectedEnds.has(end)).length;
  if (ours.join('|') === parts.join('|')) exact += 1;
  else if (option === '--faults') console.log(`${parts.join('|').padEnd(40)} ${ours.join('|')}`);
}
const done = performance.now();
const percent = (part: number, whole: number): string => (part / whole).toFixed(3);
console.log(`lexicon    read in ${Math.round(loaded - began)} ms`);
console.log(`words      ${words.length}, ${Math.round((words.length / (done - loaded)) * 1000)} a second`);
console.log(`exact      ${percent(exact, words.length)}`);
console.log(`precision  ${percent(right, found)}`);
console.log(`recall     ${percent(right, expected)}`);
