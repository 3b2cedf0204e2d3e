import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync, gzipSync } from 'node:zlib';
import { encodeLexicon } from '../src/search/analysis/lexicon-format.ts';
import type { LexiconWord } from '../src/search/analysis/lexicon.ts';

/**
 * Makes `src/german/lexicon/words.txt.gz`: `node --import tsx bench/build-lexicon.ts COUNTS.tsv.gz`.
 * COUNTS: form, occurrences, capitalised inside sentences, inside sentences, of the German federal laws.
 */
const [countsPath] = process.argv.slice(2);
if (countsPath === undefined) {
  console.error('Usage: node --import tsx bench/build-lexicon.ts COUNTS.tsv.gz');
  process.exit(2);
}
const require = createRequire(import.meta.url);
const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

interface Evidence {
  frequency: number;
  capitalised: number;
  inside: number;
  listedNoun: boolean;
  listedOther: boolean;
}
const evidence = new Map<string, Evidence>();
const evidenceOf = (word: string): Evidence => {
  const known = evidence.get(word) ?? {
    frequency: 0,
    capitalised: 0,
    inside: 0,
    listedNoun: false,
    listedOther: false,
  };
  evidence.set(word, known);
  return known;
};

for (const line of gunzipSync(readFileSync(countsPath)).toString('utf8').split('\n')) {
  const [form = '', total, capitalised, inside] = line.split('\t');
  if (!/^\p{Ll}+$/u.test(form)) continue;
  const word = evidenceOf(form);
  word.frequency += Number(total);
  word.capitalised += Number(capitalised);
  word.inside += Number(inside);
}
const rankedLists = ['wikipedia', 'commonWords'].map((name) =>
  strings(require(`../node_modules/@zxcvbn-ts/language-de/src/${name}.json`)),
);
for (const list of rankedLists) {
  for (const [rank, word] of list.entries()) {
    if (/^\p{Ll}+$/u.test(word)) evidenceOf(word).frequency += Math.round(1.2e6 / (rank + 30));
  }
}
const givenNames = new Set(strings(require('../node_modules/@zxcvbn-ts/language-de/src/firstnames.json')));
for (const word of strings(require('all-the-german-words'))) {
  const form = word.toLowerCase();
  if (!/^\p{Ll}+$/u.test(form)) continue;
  if (form.length > 9 && !evidence.has(form)) continue;
  if (word === form) evidenceOf(form).listedOther = true;
  else evidenceOf(form).listedNoun = true;
}
const nounShare = ({ capitalised, inside, listedNoun, listedOther }: Evidence): number => {
  if (inside >= 3) return capitalised / inside;
  if (listedNoun !== listedOther) return listedNoun ? 1 : 0;
  return 0.5;
};
const lexicon = new Map<string, LexiconWord>();
for (const [word, known] of evidence) {
  const isListed = known.listedNoun || known.listedOther;
  const isName = givenNames.has(word) && known.inside < 30;
  const isStray = !isListed && (known.frequency < 3 || (word.length < 5 && known.inside < 3));
  if (word.length < 2 || isStray || isName) continue;
  lexicon.set(word, { frequency: known.frequency, nounShare: nounShare(known) });
}
const compressed = gzipSync(encodeLexicon(lexicon), { level: 9 });
writeFileSync('src/german/lexicon/words.txt.gz', compressed);
console.log(`${lexicon.size} words, ${compressed.length} bytes`);
