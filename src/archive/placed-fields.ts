import type { Article, Span } from '../record/article.ts';

/** A field of an article with the words it holds and their place in the raw file. */
export interface PlacedField {
  /** Where the span stands in the front matter. */
  readonly path: readonly (string | number)[];
  /** Absent for a field that need not repeat the words of the source. */
  readonly text: string | undefined;
  readonly at: Span;
}

interface Candidate {
  readonly path: readonly (string | number)[];
  readonly text: string | undefined;
  readonly at: Span | undefined;
}

const isPlaced = (field: Candidate): field is PlacedField => field.at !== undefined;

/**
 * The fields whose words were taken out of the body. A span that lies inside another's is a second reading of
 * the same words: the credit in a caption line that was set aside.
 */
export const takenFields = (article: Article): readonly PlacedField[] => {
  const { headline, kicker, lead, byline, dateline, captions, setAside } = article;
  const candidates: readonly Candidate[] = [
    { path: ['headline', 'at'], ...headline },
    { path: ['kicker', 'at'], text: kicker?.text, at: kicker?.at },
    { path: ['lead', 'at'], text: lead?.text, at: lead?.at },
    ...byline.map(({ text, at }, index) => ({ path: ['byline', index, 'at'], text, at })),
    { path: ['dateline', 'at'], text: dateline?.verbatim, at: dateline?.at },
    ...captions.flatMap(({ text, at, credit, creditAt }, index) => [
      { path: ['captions', index, 'at'], text, at },
      { path: ['captions', index, 'creditAt'], text: credit, at: creditAt },
    ]),
    ...setAside.map(({ text, at }, index) => ({ path: ['setAside', index, 'at'], text, at })),
  ];
  return candidates.filter(isPlaced);
};

/** All fields that carry a place in the raw file: those taken out of the body, and the evidence for the date. */
export const placedFields = (article: Article): readonly PlacedField[] => {
  const evidence = article.publication?.evidence ?? [];
  const candidates: readonly Candidate[] = evidence.map(({ text, at }, index) => ({
    path: ['publishedEvidence', index, 'at'],
    text,
    at,
  }));
  return [...takenFields(article), ...candidates.filter(isPlaced)];
};
