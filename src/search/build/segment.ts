import type { ArticleId } from '../../record/identifiers.ts';
import type { Token } from '../analysis/analyse.ts';
import type { SearchDocument } from '../document.ts';
import type { FacetValue, ByFacet } from '../facet.ts';
import { eachFacet } from '../facet.ts';
import type { DayRange, PageRow } from '../index/page-table.ts';
import { partIn, type SearchPart } from '../index/parts.ts';
import { directoryEntry } from '../index/directory.ts';
import type { ShadowPage } from '../index/shadow-page.ts';
import { storedDocument } from '../index/stored-document.ts';
import { dayNumber } from '../../record/day-number.ts';
import { type CollectedWord, wordCollector } from '../vocabulary/collect.ts';
import { contentName, shortNames } from './content-name.ts';

/** A page of a segment, as its shard needs it. */
export interface SegmentPage extends PageRow {
  readonly id: ArticleId;
  readonly facets: ByFacet<readonly FacetValue[]>;
  /** The year by which it is placed. */
  readonly year: number | undefined;
  readonly weight: number;
  /** Its compounds as written, as a document keeps them. */
  readonly compounds: readonly string[];
}

/** What a shard is joined from; values, fit to be kept. */
export interface Segment {
  readonly name: string;
  readonly pages: readonly SegmentPage[];
  readonly directory: string;
  /** Its words; they are many, and made when they are asked for. */
  readonly words: () => readonly CollectedWord[];
  /** Where each key is found, in the form of one large part. */
  readonly occurrences: Uint8Array;
}

/** The parts of the site that are made of a segment alone. `documents` are those of its pages, in order. */
export const segmentParts = (
  { name, pages, directory }: Segment,
  documents: readonly SearchDocument[],
): readonly SearchPart[] => [
  ...pages.flatMap(({ page, compounds }, place) => {
    const document = documents[place];
    if (document === undefined) return [];
    return [{ name: partIn(name, 'document', page), payload: storedDocument({ document, compounds }) }];
  }),
  { name: directory, payload: documents.map(directoryEntry) },
];

const dayRange = ({ document: { days } }: ShadowPage): DayRange | undefined =>
  days && {
    earliest: days.earliest === undefined ? Number.NEGATIVE_INFINITY : dayNumber(days.earliest),
    latest: days.latest === undefined ? Number.POSITIVE_INFINITY : dayNumber(days.latest),
  };

/** The page table holds a name for each page, and names do not compress. */
const shortestName = 6;

/** Takes in the pages of a segment, one after another. */
export interface SegmentWriter {
  readonly add: (page: ShadowPage, tokens: readonly (readonly Token[])[]) => void;
  readonly finish: (occurrences: Uint8Array) => Segment;
}

export const segmentWriter = (name: string): SegmentWriter => {
  const collector = wordCollector();
  const nameOf = shortNames(shortestName);
  const pages: SegmentPage[] = [];
  const entries: ReturnType<typeof directoryEntry>[] = [];
  return {
    add: (page, tokens) => {
      const { document, bodyFrom, setAsideFrom } = page;
      collector.add(tokens.flat());
      entries.push(directoryEntry(document));
      const day = document.days?.earliest ?? document.days?.latest;
      pages.push({
        id: document.id,
        page: nameOf(storedDocument(page)),
        bodyFrom,
        setAsideFrom,
        days: dayRange(page),
        facets: eachFacet((facet) => document.facets[facet]),
        year: day === undefined ? undefined : Number(day.slice(0, 4)),
        weight: document.passages.reduce((sum, { text }) => sum + text.length, 0),
        compounds: page.compounds,
      });
    },
    finish: (occurrences) => ({
      name,
      pages,
      directory: partIn(name, 'directory', contentName(entries)),
      words: collector.words,
      occurrences,
    }),
  };
};
