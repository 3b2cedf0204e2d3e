import { mkdirSync, rmSync } from 'node:fs';
import { workInPool } from '../src/site/search/search-work.ts';
import { startPool } from '../src/site/workers/pool.ts';
import { indexInto } from '../tests/support/index-into.ts';
import { corpusDocuments } from './corpus-documents.ts';

/**
 * Indexes the first documents of a corpus in workers, as builds do, and prints what it took:
 * `node --import tsx bench/search-build.ts CORPUS.jsonl.gz COUNT FOLDER`. The folder is made anew.
 */
const [corpus, count, folder] = process.argv.slice(2);
if (corpus === undefined || count === undefined || folder === undefined) {
  console.error('Usage: node --import tsx bench/search-build.ts CORPUS.jsonl.gz COUNT FOLDER');
  process.exit(2);
}
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const documents = corpusDocuments(corpus, Number(count));
const start = performance.now();
const pool = await startPool();
const { files, bytes, shards, segments } = await indexInto({ documents, folder, work: workInPool(pool) });
await pool.end();
const characters = documents
  .flatMap(({ passages }) => passages)
  .reduce((sum, { text }) => sum + text.length, 0);
console.log({
  documents: documents.length,
  shards,
  segments,
  files,
  bytesPerCharacter: Number((bytes / characters).toFixed(2)),
  millisecondsPerDocument: Number(((performance.now() - start) / documents.length).toFixed(2)),
  // Of this process and its threads; those of the indexer are processes of their own.
  peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
});
