import type { FormCounts } from '../analysis/form-counts.ts';
import { dayNumber } from '../../record/day-number.ts';
import type { ArticleId } from '../../record/identifiers.ts';
import { type ByFacet, eachFacet, type FacetValue } from '../facet.ts';
import { type DirectoryEntry, directoryEntry } from '../index/directory.ts';
import type { DayRange, PageRow } from '../index/page-table.ts';
import type { ShadowPage } from '../index/shadow-page.ts';
import { storedDocument } from '../index/stored-document.ts';
import { collectWords } from '../vocabulary/collect.ts';
import { type WordList, wordListOf } from '../vocabulary/word-list.ts';
import type { BatchText } from './batch-text.ts';
import { payloadDigest } from './content-name.ts';
import { keyPlaces } from './key-places.ts';
import { type OccurrenceTable, occurrenceTable } from './occurrence-table.ts';

/** A page of a batch, as its segment needs it. */
export interface BatchPage extends Omit<PageRow, 'page'> {
  readonly id: ArticleId;
  /** Of its document as it is stored. */
  readonly digest: string;
  readonly facets: ByFacet<readonly FacetValue[]>;
  /** The year by which it is placed. */
  readonly year: number | undefined;
  readonly weight: number;
  /** Its compounds as written, as a document keeps them. */
  readonly compounds: readonly string[];
  readonly entry: DirectoryEntry;
}

/** What is known of capitals in some texts. */
export interface Capitals {
  /** How often each form is written how. */
  readonly counts: FormCounts;
  /** The forms that open sentences with a capital: only of these it matters how they are written elsewhere. */
  readonly openings: readonly string[];
}

/** Documents that were indexed together; a function of them, of the lexicon, and of what is said of their openings. */
export interface Batch {
  readonly pages: readonly BatchPage[];
  readonly capitals: Capitals;
  /** Those of the openings that were read as written with a small letter. */
  readonly lowered: readonly string[];
  readonly words: WordList;
  /** Where each key is found. */
  readonly occurrences: OccurrenceTable;
}

const dayRange = ({ document: { days } }: ShadowPage): DayRange | undefined =>
  days && {
    earliest: days.earliest === undefined ? Number.NEGATIVE_INFINITY : dayNumber(days.earliest),
    latest: days.latest === undefined ? Number.POSITIVE_INFINITY : dayNumber(days.latest),
  };

/** A page of a batch, apart from its text. */
export const batchPage = (page: ShadowPage): BatchPage => {
  const { document, bodyFrom, setAsideFrom, compounds } = page;
  const day = document.days?.earliest ?? document.days?.latest;
  return {
    id: document.id,
    digest: payloadDigest(storedDocument(page)),
    bodyFrom,
    setAsideFrom,
    days: dayRange(page),
    facets: eachFacet((facet) => document.facets[facet]),
    year: day === undefined ? undefined : Number(day.slice(0, 4)),
    weight: document.passages.reduce((sum, { text }) => sum + text.length, 0),
    compounds,
    entry: directoryEntry(document),
  };
};

/**
 * The vocabulary of a batch, and where each key is found.
 * @param placesOf the places of each word of the text, by its number
 */
export const batchWords = (
  text: BatchText,
  placesOf: readonly (readonly number[])[],
): Pick<Batch, 'words' | 'occurrences'> => {
  const found = text.words.flatMap(({ text: token, word }, number) =>
    word === undefined ? [] : [{ text: token, word, times: placesOf[number]?.length ?? 0 }],
  );
  return {
    words: wordListOf(collectWords(found)),
    occurrences: occurrenceTable(keyPlaces(text, placesOf), text.pageStarts),
  };
};
