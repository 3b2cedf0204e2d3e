/** What a citation says of an article; what is unknown is empty. */
export interface CitedArticle {
  readonly id: string;
  readonly headline: string;
  /** The archive gave the headline; it stands in square brackets, as cataloguers put it. */
  readonly supplied: boolean;
  /** One for each byline. */
  readonly authors: readonly string[];
  /** ISO 8601-2 (EDTF). */
  readonly edtf: string;
  /** The day in words. */
  readonly date: string;
  /** The first and the last possible day. */
  readonly earliest: string;
  readonly latest: string;
  readonly source: string;
  /** Whole, on the open web. */
  readonly address: string;
  /** The archive's name. */
  readonly archive: string;
  /** The ISO day of retrieval. */
  readonly retrieved: string;
}

export const citedHeadline = ({ headline, supplied }: CitedArticle): string =>
  supplied ? `[${headline}]` : headline;
