import { createReading } from '../../search/analysis/analyse.ts';
import { type FormCounts, isWrittenSmall } from '../../search/analysis/form-counts.ts';
import type { WordKnowledge } from '../../search/analysis/knowledge.ts';
import type { TokenFacts } from '../../search/analysis/token-facts.ts';
import { type Batch, batchPage, batchWords, type Capitals } from '../../search/build/batch.ts';
import { type BatchText, batchTextWriter } from '../../search/build/batch-text.ts';
import { namesWhole } from '../../search/build/names-whole.ts';
import { openLedger } from '../../search/build/ledger.ts';
import type { SearchDocument } from '../../search/document.ts';
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

interface ReadBatch extends Pick<Batch, 'pages' | 'capitals' | 'lowered'> {
  readonly text: BatchText;
}

const readBatch = (
  { documents, texts, capitals }: BatchToIndex,
  counts: FormCounts,
  knowledge: WordKnowledge,
): ReadBatch => {
  const read = createReading({ ...knowledge, counts });
  const writer = batchTextWriter();
  const pages = documents.map((document, place) => {
    const whole = namesWhole(document, knowledge);
    const page = shadowPage(
      document,
      (texts[place] ?? []).map((facts) => read(facts.map(whole))),
    );
    writer.add(page.tokens);
    return batchPage(page);
  });
  return { pages, capitals, lowered: loweredOf(capitals, counts), text: writer.finish() };
};

/**
 * Indexes batches, each as if there were no other. Rejects with an Error when Pagefind fails, or its index does not
 * have every word where it stands.
 * @param counts those of the whole segment
 */
export const indexBatches = async (
  batches: readonly BatchToIndex[],
  counts: FormCounts,
  knowledge: WordKnowledge,
): Promise<readonly Batch[]> => {
  const pagefind = await startPagefind();
  const opened = [];
  for (const batch of batches) {
    const { text, ...others } = readBatch(batch, counts, knowledge);
    await pagefind.add(text.numbers);
    const ledger = openLedger(
      text,
      others.pages.map(({ id }) => id),
    );
    opened.push({ text, ledger, others });
  }
  for await (const [number, places] of pagefind.finish()) {
    for (const [batch, own] of places) opened[batch]?.ledger.settle(number, own);
  }
  return opened.map(({ text, ledger, others }) => ({ ...others, ...batchWords(text, ledger.close()) }));
};
