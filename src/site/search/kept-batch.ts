import { join } from 'node:path';
import type { Batch, BatchPage } from '../../search/build/batch.ts';
import { decodePageTable, type EncodedPageTable, encodePageTable } from '../../search/index/page-table.ts';
import { keepStretches, keptStretches, noStretch } from './kept-stretches.ts';
import { decodeWords, encodeWords } from './kept-words.ts';

type KeptPage = Pick<BatchPage, 'id' | 'digest' | 'facets' | 'year' | 'weight' | 'compounds' | 'entry'>;

interface KeptBatch {
  /** Open ends of days are infinite, which JSON cannot say. */
  readonly table: EncodedPageTable;
  readonly pages: readonly KeptPage[];
  readonly openings: readonly string[];
  readonly lowered: readonly string[];
  /** Forms, and for each how often it is written with a capital and with a small letter. */
  readonly forms: string;
  readonly capitalised: readonly number[];
  readonly small: readonly number[];
}

/** The key of a batch is its name in the cache: it stands for its documents, the code and the lexicon. */
export const batchFile = (key: string): string => `${key}.batch`;

/** Keeps a batch in a folder of the cache, under its key. */
export const keepBatch = (folder: string, key: string, batch: Batch): void => {
  const { pages, capitals, lowered, words, occurrences } = batch;
  const counts = [...capitals.counts.values()];
  const kept: KeptBatch = {
    // It keeps the rest of a row; pages have no names yet.
    table: encodePageTable(pages.map((page) => ({ ...page, page: '' }))),
    pages: pages.map(({ id, digest, facets, year, weight, compounds, entry }) => ({
      id,
      digest,
      facets,
      year,
      weight,
      compounds,
      entry,
    })),
    openings: capitals.openings,
    lowered,
    forms: [...capitals.counts.keys()].join(' '),
    capitalised: counts.map(({ capitalisedInside }) => capitalisedInside),
    small: counts.map(({ lowerCaseInside }) => lowerCaseInside),
  };
  keepStretches(join(folder, batchFile(key)), [
    Buffer.from(JSON.stringify(kept)),
    ...encodeWords({ words, occurrences }),
  ]);
};

/** The batch that was kept under a key; undefined when there is none, or it is damaged. */
export const keptBatch = (folder: string, key: string): Batch | undefined => {
  const stretches = keptStretches(join(folder, batchFile(key)));
  if (stretches === undefined) return undefined;
  const [head = noStretch, ...words] = stretches;
  const kept: KeptBatch = JSON.parse(head.toString('utf8'));
  const rows = decodePageTable(kept.table);
  const forms = kept.capitalised.length === 0 ? [] : kept.forms.split(' ');
  return {
    pages: rows.flatMap((row, place) => {
      const page = kept.pages[place];
      return page === undefined ? [] : [{ ...row, ...page }];
    }),
    capitals: {
      openings: kept.openings,
      counts: new Map(
        forms.map((form, place) => [
          form,
          { capitalisedInside: kept.capitalised[place] ?? 0, lowerCaseInside: kept.small[place] ?? 0 },
        ]),
      ),
    },
    lowered: kept.lowered,
    ...decodeWords(words),
  };
};
