import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import { isoDay } from '../src/record/day-number.ts';
import { openArchiveSearch } from '../src/search/archive-index.ts';
import type { SearchDocument } from '../src/search/document.ts';
import { partFile, readPartScript } from '../src/search/index/parts.ts';
import { ask, wholeIndex } from '../tests/support/search-archive.ts';
import { indexInto } from '../tests/support/index-into.ts';
import { corpusDocuments } from './corpus-documents.ts';

/**
 * What the first query over an archive in several shards loads, with Pagefind's own `mergeIndex` and with ours:
 * `node --import tsx bench/merge-index.ts CORPUS.jsonl.gz COUNT SHARDS QUERY …`. The documents are spread over as
 * many years as there are shards. Pagefind indexes the texts as they are, its German stemmer on, and is asked by its
 * own script; both answer from all shards and load eight articles. Bytes as servers compress them; requests.
 */
const [corpus, count, shardCount, ...queries] = process.argv.slice(2);
if (corpus === undefined || count === undefined || shardCount === undefined || queries.length === 0) {
  console.error('Usage: node --import tsx bench/merge-index.ts CORPUS.jsonl.gz COUNT SHARDS QUERY …');
  process.exit(2);
}

const shards = Number(shardCount);
const firstYear = 2024 - shards;
const shown = 8;

const all = corpusDocuments(corpus, Number(count)).map((document, place): SearchDocument => {
  const day = isoDay((firstYear + Math.floor((place / Number(count)) * shards) - 1970) * 365.25 + 100);
  return { ...document, sign: 'day', days: { earliest: day, latest: day } };
});
const folder = await mkdtemp(join(tmpdir(), 'lesesaal-merge-'));

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

for (let shard = 0; shard < shards; shard += 1) {
  const { index } = await createIndex({ forceLanguage: 'de' });
  if (index === undefined) throw new Error('Pagefind does not start.');
  const own = all.slice((shard / shards) * all.length, ((shard + 1) / shards) * all.length);
  for (const { url, headline, passages } of own) {
    const text = passages.map((passage) => `<p>${escaped(passage.text)}</p>`).join('');
    const content = `<html lang="de"><body data-pagefind-body><h1>${escaped(headline)}</h1>${text}</body></html>`;
    await index.addHTMLFile({ url: `/${url}`, content });
  }
  await index.writeFiles({ outputPath: join(folder, `teil-${shard}`) });
  await index.deleteIndex();
}
await close();

const loaded = { requests: 0, bytes: 0 };
/** What Pagefind writes is compressed already, and its script is not. */
const note = (content: Uint8Array): void => {
  loaded.requests += 1;
  loaded.bytes += Math.min(content.length, gzipSync(content).length);
};
const taken = (): Readonly<Record<string, number>> => {
  const row = { requests: loaded.requests, KB: Math.round(loaded.bytes / 100) / 10 };
  loaded.requests = 0;
  loaded.bytes = 0;
  return row;
};

globalThis.fetch = async (address) => {
  const path = fileURLToPath(
    new URL(String(address instanceof Request ? address.url : address)).href.split('?')[0] ?? '',
  );
  const content = await readFile(path);
  note(content);
  return new Response(new Uint8Array(content));
};

const results = z.object({ results: z.array(z.custom<{ data: () => Promise<unknown> }>()) });
const engine = z.object({
  options: z.custom<(options: object) => Promise<void>>(),
  mergeIndex: z.custom<(path: string) => Promise<void>>(),
  search: z.custom<(query: string) => Promise<unknown>>(),
});

let run = 0;
/** A fresh copy of Pagefind's script, which knows nothing of former queries. */
const merged = async (query: string): Promise<Readonly<Record<string, number>>> => {
  run += 1;
  const script = join(folder, 'teil-0', `pagefind-${run}.mjs`);
  const content = await readFile(join(folder, 'teil-0', 'pagefind.js'));
  note(content);
  await writeFile(script, content);
  const own: unknown = await import(pathToFileURL(script).href);
  const { mergeIndex, options, search } = engine.parse({ ...(typeof own === 'object' ? own : {}) });
  const pathOf = (shard: number): string => pathToFileURL(join(folder, `teil-${shard}/`)).href;
  await options({ basePath: pathOf(0), noWorker: true });
  for (let shard = 1; shard < shards; shard += 1) await mergeIndex(pathOf(shard));
  const found = results.parse(await search(query));
  await Promise.all(found.results.slice(0, shown).map(({ data }) => data()));
  return { hits: found.results.length, ...taken() };
};

const weight = all.flatMap(({ passages }) => passages).reduce((sum, { text }) => sum + text.length, 0);
const built = await indexInto({
  documents: all,
  folder: join(folder, 'eigen'),
  sizes: {
    shard: Math.ceil((1.1 * weight) / shards),
    segment: Math.ceil(weight / shards),
    batch: Math.ceil(weight / shards / 4),
  },
});
const cleaned = async (query: string): Promise<Readonly<Record<string, number>>> => {
  const archive = await openArchiveSearch(async (part) => {
    const content = await readFile(join(folder, 'eigen', partFile(part)));
    note(content);
    return readPartScript(content.toString());
  });
  const index = await wholeIndex(archive);
  const { hits } = await ask(index, query);
  await Promise.all(hits.slice(0, shown).map(({ page }) => index.document(page)));
  return { hits: hits.length, ...taken() };
};

const rows: Record<string, Readonly<Record<string, number>>> = {};
for (const query of queries) {
  rows[`${query}, ${shards} of Pagefind merged`] = await merged(query);
  rows[`${query}, ${built.shards} of ours`] = await cleaned(query);
}
console.log('Without our own script, which takes 33 KB and one request more.');
console.table(rows);
await rm(folder, { recursive: true });
