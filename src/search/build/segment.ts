import type { ArticleId } from '../../record/identifiers.ts';
import type { SearchDocument } from '../document.ts';
import type { ByFacet, FacetValue } from '../facet.ts';
import { type PageRow, usualNameLength } from '../index/page-table.ts';
import { partIn, type SearchPart } from '../index/parts.ts';
import { storedDocument } from '../index/stored-document.ts';
import { joinWordLists, type WordList } from '../vocabulary/word-list.ts';
import type { Batch, BatchPage } from './batch.ts';
import { contentName, shortNames } from './content-name.ts';
import { joinTables, type OccurrenceTable } from './occurrence-table.ts';

/** A page of a segment, as its shard needs it. */
export interface SegmentPage extends PageRow {
  readonly id: ArticleId;
  readonly facets: ByFacet<readonly FacetValue[]>;
  /** The year by which it is placed. */
  readonly year: number | undefined;
  readonly weight: number;
}

/** What a shard is joined from; values, fit to be kept. */
export interface Segment {
  readonly name: string;
  readonly pages: readonly SegmentPage[];
  readonly directory: string;
  readonly words: WordList;
  /** Where each key is found. */
  readonly occurrences: OccurrenceTable;
}

/** A batch with the places of its pages in its segment. */
export interface PlacedBatch {
  readonly batch: Batch;
  readonly places: readonly number[];
}

const pagesInOrder = (batches: readonly PlacedBatch[]): readonly BatchPage[] => {
  const pages: BatchPage[] = [];
  for (const { batch, places } of batches) {
    for (const [page, place] of places.entries()) {
      const own = batch.pages[page];
      if (own !== undefined) pages[place] = own;
    }
  }
  return pages;
};

const directoryOf = (name: string, pages: readonly BatchPage[]): SearchPart => {
  const entries = pages.map(({ entry }) => entry);
  return { name: partIn(name, 'directory', contentName(entries)), payload: entries };
};

/** Joins batches into a segment, and makes the list of its articles. */
export const joinBatches = (
  name: string,
  batches: readonly PlacedBatch[],
): { readonly segment: Segment; readonly directory: SearchPart } => {
  const pages = pagesInOrder(batches);
  const nameOf = shortNames(usualNameLength);
  const directory = directoryOf(name, pages);
  return {
    segment: {
      name,
      pages: pages.map(({ id, digest, bodyFrom, setAsideFrom, days, facets, year, weight }) => ({
        id,
        page: nameOf(digest),
        bodyFrom,
        setAsideFrom,
        days,
        facets,
        year,
        weight,
      })),
      directory: directory.name,
      words: joinWordLists(batches.map(({ batch }) => batch.words)),
      occurrences: joinTables(
        batches.map(({ batch, places }) => ({ table: batch.occurrences, numbers: places })),
      ),
    },
    directory,
  };
};

/** The part of the site that holds the text of a page. */
export const textPart = (
  segment: string,
  { page }: Pick<SegmentPage, 'page'>,
  { compounds }: Pick<BatchPage, 'compounds'>,
  document: SearchDocument,
): SearchPart => ({
  name: partIn(segment, 'document', page),
  payload: storedDocument({ document, compounds }),
});
