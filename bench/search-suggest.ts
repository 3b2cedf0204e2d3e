import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { suggest } from '../src/browser/search-view/suggest.ts';
import { openArchiveSearch } from '../src/search/archive-index.ts';
import { isSearchCore } from '../src/search/index/core.ts';
import { corePart, partFile, readPartScript } from '../src/search/index/parts.ts';
import type { LoadPart } from '../src/search/shard-index.ts';

/**
 * Measures what a keystroke in the search field costs: `node --import tsx bench/search-suggest.ts SITE [TIMES]`. SITE
 * has an index; with TIMES it is opened as an archive of so many times its shards, each with the words of the first.
 * Types two hundred random words of the vocabulary, letter by letter, each into an index that nobody has asked
 * before, and prints for every number of letters what is loaded and how much processor time it takes.
 */
const [site, times = '1'] = process.argv.slice(2);
if (site === undefined) {
  console.error('Usage: node --import tsx bench/search-suggest.ts SITE [TIMES]');
  process.exit(2);
}
const payloads = new Map<string, { payload: unknown; bytes: number }>();
const loaded = { parts: 0, bytes: 0 };
const load: LoadPart = async (part) => {
  const known = payloads.get(part);
  const script = known === undefined ? await readFile(join(site, partFile(part)), 'utf8') : '';
  const { payload, bytes } = known ?? {
    payload: readPartScript(script),
    bytes: gzipSync(script).length,
  };
  payloads.set(part, { payload, bytes });
  loaded.parts += 1;
  loaded.bytes += bytes;
  if (part !== corePart || !isSearchCore(payload)) return payload;
  return { ...payload, shards: Array.from({ length: Number(times) }, () => payload.shards).flat() };
};

const openIndex = async () => {
  const archive = await openArchiveSearch(load);
  return archive.index([...archive.shards.keys()]);
};
const words = (await (await openIndex()).lexicon.beginning('')).filter(
  ({ onlyInside, surface }) => !onlyInside && surface.length > 5,
);
let state = 20_260_101;
const drawn = Array.from({ length: 200 }, () => {
  state = (state * 48_271) % 2_147_483_647;
  return words[Math.floor((state / 2_147_483_647) * words.length)]?.display ?? '';
});

const keystrokes = new Map<number, { parts: number; kilobytes: number; milliseconds: number }[]>();
for (const word of drawn) {
  const index = await openIndex();
  for (let letters = 2; letters <= Math.min(word.length, 8); letters += 1) {
    loaded.parts = 0;
    loaded.bytes = 0;
    const before = process.cpuUsage();
    await suggest(index, word.slice(0, letters), () => {});
    const { user, system } = process.cpuUsage(before);
    const own = keystrokes.get(letters) ?? [];
    own.push({
      parts: loaded.parts,
      kilobytes: loaded.bytes / 1000,
      milliseconds: (user + system) / 1000,
    });
    keystrokes.set(letters, own);
  }
}
const at = (values: readonly number[], share: number): string =>
  ([...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0).toFixed(1);
const summary = (values: readonly number[]): string =>
  [0.5, 0.95, 1].map((share) => at(values, share)).join(' / ');
console.log(`${words.length} words; median / 95 of 100 / most`);
console.table(
  Object.fromEntries(
    [...keystrokes].map(([letters, own]) => [
      `${letters} letters`,
      {
        parts: summary(own.map(({ parts }) => parts)),
        kilobytes: summary(own.map(({ kilobytes }) => kilobytes)),
        'ms of processor': summary(own.map(({ milliseconds }) => milliseconds)),
      },
    ]),
  ),
);
