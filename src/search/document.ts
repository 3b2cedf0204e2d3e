import { pages } from '../archive/links.ts';
import { authorsOfByline } from '../german/authors-of-byline.ts';
import { dateWording } from '../german/date-wording.ts';
import { type DateSign, dateSign } from '../record/date-sign.ts';
import type { Authority, EntityKind } from '../record/authority.ts';
import type { ArticleId, IsoDay, SitePath } from '../record/identifiers.ts';
import type { ArticleInArchive } from '../record/in-archive.ts';
import type { ByFacet, FacetValue } from './facet.ts';

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

/** What the search knows of one article. */
export interface SearchDocument {
  readonly id: ArticleId;
  readonly url: SitePath;
  readonly headline: string;
  readonly headlineSupplied: boolean;
  /** The day of publication in words; absent like `days` when nothing is known of it. */
  readonly date: string | undefined;
  /** The same in ISO 8601-2 (EDTF), for citations. */
  readonly edtf: string | undefined;
  readonly sign: DateSign;
  readonly days: PossibleDays | undefined;
  readonly source: string | undefined;
  readonly agencies: readonly string[];
  /** Where the report says it was written. */
  readonly places: readonly string[];
  readonly facets: ByFacet<readonly FacetValue[]>;
  /** In reading order, what intake set aside at the end. */
  readonly passages: readonly SearchPassage[];
}

const passage = (
  field: SearchField,
  text: string | undefined,
  fragment?: string,
): readonly SearchPassage[] => (text === undefined || text.trim() === '' ? [] : [{ field, fragment, text }]);

const values = (labels: readonly string[]): readonly FacetValue[] =>
  [...new Set(labels)].map((label) => ({ id: label, label }));

const namedOf = (kind: EntityKind, named: readonly Authority[]): readonly FacetValue[] =>
  named.filter((entity) => entity.kind === kind).map(({ id, name }) => ({ id, label: name }));

/**
 * Gathers what is searched, filtered, sorted and shown of an article: all that its record has, which its level of access
 * lets out.
 * @param named the persons, organisations, places and topics it belongs to
 */
export const searchDocument = (
  { article, source }: Pick<ArticleInArchive, 'article' | 'source'>,
  named: readonly Authority[],
): SearchDocument => {
  const date = article.publication?.date;
  return {
    id: article.id,
    url: pages.article(article.id),
    headline: article.headline.text,
    headlineSupplied: article.headlineSupplied,
    date: date && dateWording(date),
    edtf: date?.edtf,
    sign: dateSign(date),
    days: date && { earliest: date.earliest, latest: date.latest },
    source: source?.name,
    agencies: article.dateline?.agencies ?? [],
    places: article.dateline?.places ?? [],
    facets: {
      quelle: source === undefined ? [] : [{ id: source.id, label: source.name }],
      agentur: values(article.dateline?.agencies ?? []),
      autor: values(article.byline.flatMap(({ text }) => authorsOfByline(text))),
      person: namedOf('person', named),
      organisation: namedOf('organization', named),
      ort: namedOf('place', named),
      thema: namedOf('topic', named),
    },
    passages: [
      ...passage('kicker', article.kicker?.text),
      ...passage('headline', article.headline.text),
      ...passage('lead', article.lead?.text),
      ...article.byline.flatMap(({ text }) => passage('byline', text)),
      ...passage('dateline', article.dateline?.verbatim),
      ...article.body.blocks.flatMap(({ text, fragment }) => passage('body', text, fragment)),
      ...article.captions.flatMap(({ text, credit }) => [
        ...passage('caption', text),
        ...passage('caption', credit),
      ]),
      ...article.setAside.flatMap(({ text }) => passage('setAside', text)),
    ],
  };
};
