import type { Article } from '../../record/article.ts';
import type { MentionField, MentionPlace } from '../../record/mention.ts';

/** A text of an article in which names are looked for. */
export interface SearchedText {
  readonly field: MentionField;
  readonly index: number;
  readonly fragment: string | undefined;
  readonly text: string;
}

const single = (field: MentionField, text: string | undefined): readonly SearchedText[] =>
  text === undefined ? [] : [{ field, index: 0, fragment: undefined, text }];

const several = (field: MentionField, texts: readonly (string | undefined)[]): readonly SearchedText[] =>
  texts.flatMap((text, index) => (text === undefined ? [] : [{ field, index, fragment: undefined, text }]));

/** The texts of an article in reading order; a headline that the archive supplied is not among them. */
export const searchedTexts = (article: Article): readonly SearchedText[] => [
  ...single('kicker', article.kicker?.text),
  ...(article.headlineSupplied ? [] : single('headline', article.headline.text)),
  ...single('lead', article.lead?.text),
  ...several(
    'byline',
    article.byline.map(({ text }) => text),
  ),
  ...several(
    'caption',
    article.captions.map(({ text }) => text),
  ),
  ...several(
    'credit',
    article.captions.map(({ credit }) => credit),
  ),
  ...single('dateline', article.dateline?.verbatim),
  ...article.body.blocks.map(
    ({ fragment, text }, index): SearchedText => ({ field: 'body', index, fragment, text }),
  ),
  ...several(
    'setAside',
    article.setAside.map(({ text }) => text),
  ),
];

/** The place of a stretch of a searched text. */
export const placeIn = (
  { field, index, fragment }: SearchedText,
  start: number,
  end: number,
): MentionPlace => ({
  field,
  index,
  fragment,
  start,
  end,
});
