/**
 * Plants near-duplicates among the documents of a corpus and says how many pairs are found, how fast and in
 * how much memory: `node --import tsx bench/near-duplicates.ts CORPUS.jsonl.gz [DOCUMENTS]`. The corpus has one
 * JSON object a line with `id` and `text`. Pairs that the corpus itself holds are found first and not counted.
 */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { nearDuplicates, type Story } from '../src/archive/near-duplicates/near-duplicates.ts';
import { textSketch } from '../src/archive/near-duplicates/text-sketch.ts';

const [path, wanted = '10000'] = process.argv.slice(2);
if (path === undefined) throw new TypeError('Name the corpus.');
const line = z.object({ id: z.string(), text: z.string() });
const corpus = gunzipSync(await readFile(path))
  .toString('utf8')
  .split('\n')
  .filter((text) => text !== '')
  .map((text) => line.parse(JSON.parse(text)));

const planted = 300;
const documents = corpus.slice(0, Number(wanted) - planted);

const pairsOf = (stories: readonly Story<string>[]): ReadonlySet<string> =>
  new Set(
    stories.flatMap(({ members }) =>
      members.flatMap((first, index) => members.slice(index + 1).map((second) => `${first}\t${second}`)),
    ),
  );

const storiesOf = (
  texts: readonly { readonly id: string; readonly text: string }[],
): readonly Story<string>[] =>
  nearDuplicates(texts.map(({ id, text }) => ({ id, sketch: textSketch(text) })));

const before = storiesOf(documents);
const doubled = new Set(before.flatMap(({ members }) => members));
const originals = documents.filter(({ id, text }) => !doubled.has(id) && text.length > 1500);
const step = Math.max(1, Math.floor(originals.length / planted));

const leadLength = 25;

/** Cut by 5–40 % at the end or at the beginning, every other one with a stranger's lead for its own; another headline. */
const copies = Array.from({ length: planted }, (_, number) => {
  const original = originals[number * step];
  const stranger = originals[(number * step + 7) % originals.length];
  const words = original?.text.split(/\s+/) ?? [];
  const cut = 0.05 + (0.35 * number) / planted;
  const start = number % 3 === 0 ? Math.floor(words.length * cut) : 0;
  const kept = words.slice(start, start + Math.floor(words.length * (1 - cut)));
  const isSwapped = number % 2 === 0;
  const lead = isSwapped ? (stranger?.text.split(/\s+/).slice(0, leadLength) ?? []) : [];
  return {
    id: `copy-${number}`,
    of: original?.id ?? '',
    text: [`Meldung ${number}`, ...lead, ...kept.slice(isSwapped ? leadLength : 0)].join(' '),
  };
});

const all = [...documents, ...copies];
const started = performance.now();
const found = storiesOf(all);
const seconds = (performance.now() - started) / 1000;
const known = pairsOf(before);
const truth = new Set(copies.map(({ id, of }) => `${of}\t${id}`));
const pairs = [...pairsOf(found)].filter((pair) => !known.has(pair));
const right = pairs.filter((pair) => truth.has(pair)).length;
console.log(
  `${all.length} documents in ${seconds.toFixed(1)} s, ${(process.memoryUsage().rss / 1e9).toFixed(2)} GB; ` +
    `pairs: P ${(right / pairs.length).toFixed(3)} R ${(right / truth.size).toFixed(3)} (${before.length} stories in the corpus itself)`,
);

/** Unrelated texts are published between the others; no story may change its id or its members by that. */
const unrelated = corpus.slice(documents.length, documents.length + 2000);
const mixed = all.flatMap((text, index) => {
  const between = unrelated[index / 4];
  return between === undefined ? [text] : [between, text];
});
const strangers = new Set(unrelated.map(({ id }) => id));
const idsOf = (stories: readonly Story<string>[]): ReadonlyMap<string, string> =>
  new Map(
    stories
      .filter(({ members }) => !members.some((id) => strangers.has(id)))
      .flatMap(({ id, members }) => members.map((member) => [member, id] as const)),
  );
const [plain, among] = [idsOf(found), idsOf(storiesOf(mixed))];
const kept = copies.filter(({ id }) => plain.has(id) && plain.get(id) === among.get(id)).length;
console.log(
  `${unrelated.length} unrelated texts between them: ${kept} of ${copies.filter(({ id }) => plain.has(id)).length} planted stories keep their id`,
);
