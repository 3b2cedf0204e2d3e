/** What a citation says of an article; what is unknown is empty. */
export interface CitedArticle {
  readonly id: string;
  readonly headline: string;
  /** The archive gave the headline; it stands in square brackets, as cataloguers put it. */
  readonly supplied: boolean;
  /** As the article names its writers. */
  readonly byline: string;
  /** ISO 8601-2 (EDTF). */
  readonly edtf: string;
  /** The day in words. */
  readonly date: string;
  /** The first and the last possible day. */
  readonly earliest: string;
  readonly latest: string;
  readonly source: string;
  readonly address: string;
}

export const citedHeadline = ({ headline, supplied }: CitedArticle): string =>
  supplied ? `[${headline}]` : headline;

/** Who wrote it, without the word by which bylines begin. */
export const citedAuthor = ({ byline }: CitedArticle): string => byline.replace(/^von\s+/i, '').trim();

export const isOneDay = ({ edtf }: CitedArticle): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf);
