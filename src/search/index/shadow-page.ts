import type { Token } from '../analysis/token.ts';
import type { SearchDocument, SearchField } from '../document.ts';

const headFields: ReadonlySet<SearchField> = new Set(['kicker', 'headline', 'lead', 'byline', 'dateline']);

/** A document as the index sees it. */
export interface ShadowPage {
  readonly document: SearchDocument;
  /**
   * Its tokens, position by position. Behind every passage one is left out, so that the last word of a passage and the
   * first of the next are no neighbours.
   */
  readonly tokens: readonly (Token | undefined)[];
  /** The first position behind headline, lead and what stands with them. */
  readonly bodyFrom: number;
  /** The first position of what was set aside; the number of positions when nothing was. */
  readonly setAsideFrom: number;
  /** The compounds among its words as written, their constituents parted by `|`. */
  readonly compounds: readonly string[];
}

const compoundsOf = (tokens: readonly (Token | undefined)[]): readonly string[] => {
  const compounds = new Set<string>();
  for (const token of tokens) if (token?.compound !== undefined) compounds.add(token.compound);
  return [...compounds];
};

/**
 * The page that is indexed in place of a document.
 * @param passages the analysed tokens of every passage, in the order of `document.passages`
 */
export const shadowPage = (document: SearchDocument, passages: readonly (readonly Token[])[]): ShadowPage => {
  const tokens: (Token | undefined)[] = [];
  const starts = passages.map((passage) => {
    const start = tokens.length;
    for (const token of passage) tokens.push(token);
    tokens.push(undefined);
    return start;
  });
  const firstPosition = (isWanted: (field: SearchField) => boolean): number =>
    starts[document.passages.findIndex(({ field }) => isWanted(field))] ?? tokens.length;
  return {
    document,
    tokens,
    bodyFrom: firstPosition((field) => !headFields.has(field)),
    setAsideFrom: firstPosition((field) => field === 'setAside'),
    compounds: compoundsOf(tokens),
  };
};
