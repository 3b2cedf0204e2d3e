import { createReading } from '../../search/analysis/analyse.ts';
import { type FormCounts, isWrittenSmall } from '../../search/analysis/form-counts.ts';
import type { WordKnowledge } from '../../search/analysis/knowledge.ts';
import type { TokenFacts } from '../../search/analysis/token-facts.ts';
import { type Batch, batchWriter, type Capitals } from '../../search/build/batch.ts';
import { openLedger } from '../../search/build/ledger.ts';
import { occurrenceTable } from '../../search/build/occurrence-table.ts';
import type { SearchDocument } from '../../search/document.ts';
import type { Occurrences } from '../../search/index/occurrences.ts';
import { shadowPage } from '../../search/index/shadow-page.ts';
import { startPagefind } from './pagefind-index.ts';

/** Documents to index together. */
export interface BatchToIndex {
  readonly documents: readonly SearchDocument[];
  /** What the tokens of each passage of each document say by themselves. */
  readonly texts: readonly (readonly (readonly TokenFacts[])[])[];
  readonly capitals: Capitals;
}

/** Those openings that the counts of a segment say are written with a small letter. */
export const loweredOf = ({ openings }: Capitals, counts: FormCounts): readonly string[] =>
  openings.filter((opening) => isWrittenSmall(counts, opening));

/**
 * Indexes the documents of a batch. Rejects with an Error when Pagefind fails, or its index does not have every word
 * where it stands.
 * @param counts those of the whole segment
 */
export const indexBatch = async (
  { documents, texts, capitals }: BatchToIndex,
  counts: FormCounts,
  knowledge: WordKnowledge,
): Promise<Batch> => {
  const read = createReading({ ...knowledge, counts });
  const writer = batchWriter();
  const ledger = openLedger();
  const pagefind = await startPagefind();
  for (const [place, document] of documents.entries()) {
    const tokens = (texts[place] ?? []).map(read);
    const page = shadowPage(document, tokens);
    writer.add(page, tokens);
    ledger.add(page);
    await pagefind.add(page);
  }
  await pagefind.close();
  // While Pagefind makes the index, the words are collected.
  const written = writer.finish();
  const words: (readonly [word: string, occurrences: Occurrences])[] = [];
  for await (const found of pagefind.finish()) {
    ledger.settle(...found);
    words.push(found);
  }
  ledger.close();
  return {
    ...written,
    capitals,
    lowered: loweredOf(capitals, counts),
    occurrences: occurrenceTable(words),
  };
};
