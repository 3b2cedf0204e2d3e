import { pages } from '../archive/links.ts';
import { dateWording } from '../german/date-wording.ts';
import { isCertainDay } from '../record/certain-day.ts';
import type { ArticleId, EntityId, IsoDay, SitePath } from '../record/identifiers.ts';
import type { ArticleInArchive } from '../record/in-archive.ts';

/** Where in an article a passage stands, in the order in which hits weigh. */
export const searchFields = [
  'headline',
  'kicker',
  'lead',
  'dateline',
  'byline',
  'body',
  'caption',
  'setAside',
] as const;

export type SearchField = (typeof searchFields)[number];

/** A stretch of text that is searched; no phrase reaches across its ends. */
export interface SearchPassage {
  readonly field: SearchField;
  /** The fragment of its page under which it is cited; absent where the page has none. */
  readonly fragment: string | undefined;
  readonly text: string;
}

/** The days an article can have been published on; an absent end is open. */
export interface PossibleDays {
  readonly earliest: IsoDay | undefined;
  readonly latest: IsoDay | undefined;
}

/** A value of a facet: what addresses name, and what readers read. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
}

/** What the search knows of one article. */
export interface SearchDocument {
  readonly id: ArticleId;
  readonly url: SitePath;
  readonly headline: string;
  readonly headlineSupplied: boolean;
  /** The day of publication in words; absent like `days` when nothing is known of it. */
  readonly date: string | undefined;
  /** Whether it is one certain day. */
  readonly isCertainDay: boolean;
  readonly days: PossibleDays | undefined;
  readonly source: { readonly id: EntityId; readonly label: string } | undefined;
  readonly agencies: readonly FacetValue[];
  readonly places: readonly FacetValue[];
  /** In reading order, what intake set aside at the end. */
  readonly passages: readonly SearchPassage[];
}

const passage = (
  field: SearchField,
  text: string | undefined,
  fragment?: string,
): readonly SearchPassage[] => (text === undefined || text.trim() === '' ? [] : [{ field, fragment, text }]);

const facetValues = (labels: readonly string[]): readonly FacetValue[] =>
  [...new Set(labels)].map((label) => ({ id: label, label }));

/** Gathers what is searched, filtered, sorted and shown of an article, as far as its access level lets it out. */
export const searchDocument = ({ article, source }: ArticleInArchive): SearchDocument => {
  const date = article.publication?.date;
  const isOpen = article.rights.access === 'full';
  return {
    id: article.id,
    url: pages.article(article.id),
    headline: article.headline.text,
    headlineSupplied: article.headlineSupplied,
    date: date && dateWording(date),
    isCertainDay: date !== undefined && isCertainDay(date),
    days: date && { earliest: date.earliest, latest: date.latest },
    source: source && { id: source.id, label: source.name },
    agencies: facetValues(article.dateline?.agencies ?? []),
    places: facetValues(article.dateline?.places ?? []),
    passages: [
      ...passage('kicker', article.kicker?.text),
      ...passage('headline', article.headline.text),
      ...passage('lead', article.lead?.text),
      ...article.byline.flatMap(({ text }) => passage('byline', text)),
      ...passage('dateline', article.dateline?.verbatim),
      ...(isOpen ? article.body.blocks : []).flatMap(({ text, fragment }) => passage('body', text, fragment)),
      ...(isOpen ? article.captions : []).flatMap(({ text, credit }) => [
        ...passage('caption', text),
        ...passage('caption', credit),
      ]),
      ...(isOpen ? article.setAside : []).flatMap(({ text }) => passage('setAside', text)),
    ],
  };
};
