import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isoDay } from '../src/record/day-number.ts';
import type { SearchDocument } from '../src/search/document.ts';
import { closePagefind } from '../src/site/search/pagefind-index.ts';
import { wordKnowledge } from '../src/site/word-knowledge.ts';
import { indexInto } from '../tests/support/index-into.ts';
import { corpusDocuments } from './corpus-documents.ts';

/**
 * What one appended article changes in the index: `node --import tsx bench/search-append.ts CORPUS.jsonl.gz COUNT
 * [PARTS]`. The documents are spread over thirty years, the appended one is the newest; shards are made small
 * enough that there are about PARTS of them (8). Indexes the same documents twice as well, and prints what differs.
 */
const [corpus, count, parts = '8'] = process.argv.slice(2);
if (corpus === undefined || count === undefined) {
  console.error('Usage: node --import tsx bench/search-append.ts CORPUS.jsonl.gz COUNT [PARTS]');
  process.exit(2);
}

/** From the first of January 1996 on. */
const firstDay = 9496;
const days = 30 * 365;

const dated = (document: SearchDocument, place: number, of: number): SearchDocument => {
  const day = isoDay(firstDay + Math.floor((place / of) * days));
  return { ...document, sign: 'day', days: { earliest: day, latest: day } };
};

const wanted = Number(count);
const all = corpusDocuments(corpus, wanted + 1).map((document, place) => dated(document, place, wanted));
const weight = all.flatMap(({ passages }) => passages).reduce((sum, { text }) => sum + text.length, 0);
const shard = Math.ceil(weight / Number(parts));
const sizes = { shard, segment: Math.ceil(shard / 4), batch: Math.ceil(shard / 16) };
const knowledge = wordKnowledge();

/** Hash and size of every file of an index. */
const indexed = async (documents: readonly SearchDocument[]): Promise<Map<string, [string, number]>> => {
  const folder = await mkdtemp(join(tmpdir(), 'lesesaal-append-'));
  await indexInto({ documents, knowledge, folder, sizes });
  const files = new Map<string, [string, number]>();
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.js')) continue;
    const bytes = await readFile(join(folder, file));
    files.set(file, [createHash('sha256').update(bytes).digest('hex'), bytes.length]);
  }
  await rm(folder, { recursive: true });
  return files;
};

const compare = (before: Map<string, [string, number]>, after: Map<string, [string, number]>) => {
  const written = [...after].filter(([file, [hash]]) => before.get(file)?.[0] !== hash);
  return {
    files: after.size,
    bytes: [...after.values()].reduce((sum, [, size]) => sum + size, 0),
    'files written': written.length,
    'bytes written': written.reduce((sum, [, [, size]]) => sum + size, 0),
    'files removed': [...before.keys()].filter((file) => !after.has(file)).length,
  };
};

const first = await indexed(all.slice(0, -1));
console.table({
  'the same again': compare(first, await indexed(all.slice(0, -1))),
  'one appended': compare(first, await indexed(all)),
});
await closePagefind();
