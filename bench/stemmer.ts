import { readFileSync } from 'node:fs';
import { fold } from '../src/search/analysis/fold.ts';
import { keyOf } from '../src/search/analysis/key.ts';
import type { WordClass } from '../src/search/analysis/word-class.ts';

/**
 * How well the stemmer brings the forms of a word together and keeps different words apart:
 * `node --import tsx bench/stemmer.ts TSV… [--faults]`. TSV: form, lemma, universal part of speech, count.
 * Prints, for each part of speech, the share of inflected forms that get their lemma's key, and how many
 * lemmas of the class share their key with another one.
 */
const paths = process.argv.slice(2).filter((argument) => argument !== '--faults');
const showFaults = process.argv.includes('--faults');
if (paths.length === 0) {
  console.error('Usage: node --import tsx bench/stemmer.ts TSV… [--faults]');
  process.exit(2);
}

const classes: ReadonlyMap<string, WordClass> = new Map([
  ['NOUN', 'noun'],
  ['PROPN', 'noun'],
  ['VERB', 'lowerCase'],
  ['ADJ', 'lowerCase'],
  ['ADV', 'lowerCase'],
]);

interface Tally {
  pairs: number;
  joined: number;
  readonly lemmas: Map<string, Set<string>>;
}
const tallies = new Map<string, Tally>();
const seen = new Set<string>();
for (const line of paths.flatMap((path) => readFileSync(path, 'utf8').split('\n'))) {
  const [form = '', lemma = '', partOfSpeech = ''] = line.split('\t');
  const wordClass = classes.get(partOfSpeech);
  if (wordClass === undefined || !/^\p{L}+$/u.test(form) || !/^\p{L}+$/u.test(lemma)) continue;
  const pair = `${partOfSpeech} ${fold(form)} ${fold(lemma)}`;
  if (seen.has(pair)) continue;
  seen.add(pair);
  const tally = tallies.get(partOfSpeech) ?? { pairs: 0, joined: 0, lemmas: new Map() };
  tallies.set(partOfSpeech, tally);
  const key = keyOf(fold(lemma), wordClass);
  const sharing = tally.lemmas.get(key) ?? new Set();
  tally.lemmas.set(key, sharing.add(fold(lemma)));
  if (fold(form) === fold(lemma)) continue;
  tally.pairs += 1;
  if (keyOf(fold(form), wordClass) === key) tally.joined += 1;
  else if (showFaults) console.log(`apart   ${partOfSpeech} ${form} ${lemma}`);
}
for (const [partOfSpeech, { pairs, joined, lemmas }] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const groups = [...lemmas.values()];
  const merged = groups.filter(({ size }) => size > 1);
  if (showFaults) for (const group of merged) console.log(`merged  ${partOfSpeech} ${[...group].join(' ')}`);
  const total = groups.reduce((sum, { size }) => sum + size, 0);
  const shared = merged.reduce((sum, { size }) => sum + size, 0);
  console.log(
    `${partOfSpeech.padEnd(6)} joined ${(joined / pairs).toFixed(3)} of ${pairs}; ${shared} of ${total} lemmas share a key`,
  );
}
