import { createReading } from '../../search/analysis/analyse.ts';
import { countForms } from '../../search/analysis/form-counts.ts';
import type { WordKnowledge } from '../../search/analysis/knowledge.ts';
import { tokenReader, tokensOf } from '../../search/analysis/token-facts.ts';
import { openLedger } from '../../search/build/ledger.ts';
import { type Segment, segmentWriter } from '../../search/build/segment.ts';
import { encodeWordPart, type JoinedWord } from '../../search/build/word-part.ts';
import type { SearchDocument } from '../../search/document.ts';
import { writeOccurrences } from '../../search/index/occurrences.ts';
import { shadowPage } from '../../search/index/shadow-page.ts';
import { byteWriter } from '../../search/index/varint.ts';
import { startPagefind } from './pagefind-index.ts';

/**
 * Indexes the documents of a segment; of nothing else does the result depend but of the knowledge of words. Rejects
 * with an Error when Pagefind fails, or its index does not have every word where it stands.
 */
export const indexSegment = async (
  name: string,
  documents: readonly SearchDocument[],
  knowledge: WordKnowledge,
): Promise<Segment> => {
  const readToken = tokenReader(knowledge);
  const texts = documents.map(({ passages }) => passages.map(({ text }) => tokensOf(text).map(readToken)));
  const read = createReading({ ...knowledge, counts: countForms(texts.flat()) });
  const writer = segmentWriter(name);
  const ledger = openLedger();
  const pagefind = await startPagefind();
  for (const [place, document] of documents.entries()) {
    const tokens = (texts[place] ?? []).map(read);
    const page = shadowPage(document, tokens);
    writer.add(page, tokens);
    ledger.add(page);
    await pagefind.add(page);
  }
  const words: JoinedWord[] = [];
  for await (const [word, occurrences] of pagefind.finish()) {
    ledger.settle(word, occurrences);
    const bytes = byteWriter();
    writeOccurrences(occurrences, bytes);
    words.push({ word, occurrences: [{ segment: 0, bytes: bytes.taken() }] });
  }
  ledger.close();
  return writer.finish(encodeWordPart(words.sort((a, b) => (a.word < b.word ? -1 : 1))));
};
