import { postingsOf } from './postings.ts';
import { relating } from './relate.ts';
import { emptyLists, type RelatedLists } from './related-lists.ts';
import type { TraitTable } from './trait-table.ts';
import { weigh } from './weights.ts';

/**
 * The related articles of all articles, by nouns and linked names.
 *
 * @param apart those that are not to be named beside an article; the same both ways
 */
export const relateAll = (table: TraitTable, apart: (article: number) => readonly number[]): RelatedLists => {
  const weights = weigh(table);
  const lists = emptyLists(table.starts.length - 1);
  const { relate } = relating({ table, weights, postings: postingsOf(weights), apart }, lists);
  for (let article = 0; article < lists.counts.length; article += 1) relate(article);
  return lists;
};
