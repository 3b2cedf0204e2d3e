import { type Token, wordless } from '../analysis/analyse.ts';
import type { SearchDocument, SearchField } from '../document.ts';

/** Closes every passage, so that the last word of one and the first of the next are no neighbours. */
const boundary = wordless;

const headFields: ReadonlySet<SearchField> = new Set(['kicker', 'headline', 'lead', 'byline', 'dateline']);

/** A document as the index sees it: keys in place of words, at the same positions. */
export interface ShadowPage {
  readonly document: SearchDocument;
  /** The words of every passage, in the order of `document.passages`. */
  readonly tokens: readonly (readonly Token[])[];
  /** What the index must report as the page's content, position by position. */
  readonly emissions: readonly string[];
  /** The first position behind headline, lead and what stands with them. */
  readonly bodyFrom: number;
  /** The first position of what was set aside; the number of positions when nothing was. */
  readonly setAsideFrom: number;
  readonly html: string;
}

const isSafe = (emission: string): boolean => /^[\p{L}\p{M}\p{N}~·]+$/u.test(emission);

/**
 * The page that is indexed in place of a document. Throws a TypeError when the analysis emits anything but
 * letters, digits and its own two signs: the emissions are written into markup, and counted by white space.
 */
export const shadowPage = (
  document: SearchDocument,
  analyse: (text: string) => readonly Token[],
): ShadowPage => {
  const tokens = document.passages.map(({ text }) => analyse(text));
  const blocks = tokens.map((passage) => [...passage.map(({ emission }) => emission), boundary]);
  const emissions = blocks.flat();
  const unsafe = emissions.find((emission) => !isSafe(emission));
  if (unsafe !== undefined) throw new TypeError(`Not an emission: “${unsafe}” in ${document.id}`);
  const firstPosition = (isWanted: (field: SearchField) => boolean): number => {
    const passage = document.passages.findIndex(({ field }) => isWanted(field));
    return blocks.slice(0, passage === -1 ? undefined : passage).flat().length;
  };
  return {
    document,
    tokens,
    emissions,
    bodyFrom: firstPosition((field) => !headFields.has(field)),
    setAsideFrom: firstPosition((field) => field === 'setAside'),
    html: `<html lang="de"><body data-pagefind-body>${blocks
      .map((block) => `<p>${block.join(' ')}</p>`)
      .join('\n')}</body></html>`,
  };
};
