import { mkdirSync, rmSync } from 'node:fs';
import { wordKnowledge } from '../src/site/word-knowledge.ts';
import { indexInto } from '../tests/support/index-into.ts';
import { corpusDocuments } from './corpus-documents.ts';

/**
 * Indexes the first documents of a corpus and prints what it took:
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
const { files, bytes } = await indexInto({ documents, knowledge: wordKnowledge(), folder });
const characters = documents
  .flatMap(({ passages }) => passages)
  .reduce((sum, { text }) => sum + text.length, 0);
console.log({
  documents: documents.length,
  files,
  bytesPerCharacter: Number((bytes / characters).toFixed(2)),
  millisecondsPerDocument: Number(((performance.now() - start) / documents.length).toFixed(2)),
  peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
});
