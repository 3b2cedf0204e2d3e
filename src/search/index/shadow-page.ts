import { type Token, wordless } from '../analysis/analyse.ts';
import type { Word } from '../analysis/word.ts';
import type { SearchDocument, SearchField } from '../document.ts';

/** Closes every passage, so that the last word of one and the first of the next are no neighbours. */
const boundary = wordless;

const headFields: ReadonlySet<SearchField> = new Set(['kicker', 'headline', 'lead', 'byline', 'dateline']);

/** A document as the index sees it: keys in place of words, at the same positions. */
export interface ShadowPage {
  readonly document: SearchDocument;
  /** What the index must report as the page's content, position by position. */
  readonly emissions: readonly string[];
  /** The first position behind headline, lead and what stands with them. */
  readonly bodyFrom: number;
  /** The first position of what was set aside; the number of positions when nothing was. */
  readonly setAsideFrom: number;
  /** The compounds among its words as written, their constituents parted by `|`. */
  readonly compounds: readonly string[];
}

const unsafe = /[^\p{L}\p{M}\p{N}~· ]/u;

const cut = (text: string, places: readonly number[]): string =>
  places.reduceRight((rest, place) => `${rest.slice(0, place)}|${rest.slice(place)}`, text);

const compoundOf = (text: string, { parts }: Word): string | undefined => {
  const starts = parts
    .filter(({ start, end }) => end > start)
    .map(({ start }) => start)
    .slice(1);
  return starts.length > 0 && !text.includes('|') ? cut(text, starts) : undefined;
};

const compoundsOf = (tokens: readonly Token[]): readonly string[] => {
  const words = new Map<Word, string>();
  for (const { text, word } of tokens) if (word !== undefined && word.parts.length > 1) words.set(word, text);
  return [...new Set([...words].flatMap(([word, text]) => compoundOf(text, word) ?? []))];
};

/**
 * The page that is indexed in place of a document. Throws a TypeError when the analysis emits anything but
 * letters, digits and its own two signs: the emissions are written into markup, and counted by white space.
 * @param tokens the analysed words of every passage, in the order of `document.passages`
 */
export const shadowPage = (document: SearchDocument, tokens: readonly (readonly Token[])[]): ShadowPage => {
  const emissions: string[] = [];
  const starts = tokens.map((passage) => {
    const start = emissions.length;
    for (const { emission } of passage) emissions.push(emission);
    emissions.push(boundary);
    return start;
  });
  if (unsafe.test(emissions.join(' '))) {
    const emission = emissions.find((one) => unsafe.test(one)) ?? '';
    throw new TypeError(`Not an emission: “${emission}” in ${document.id}`);
  }
  const firstPosition = (isWanted: (field: SearchField) => boolean): number =>
    starts[document.passages.findIndex(({ field }) => isWanted(field))] ?? emissions.length;
  return {
    document,
    emissions,
    bodyFrom: firstPosition((field) => !headFields.has(field)),
    setAsideFrom: firstPosition((field) => field === 'setAside'),
    compounds: compoundsOf(tokens.flat()),
  };
};

/** The markup that Pagefind is given of a page. */
export const shadowHtml = ({ emissions }: ShadowPage): string =>
  `<html lang="de"><body data-pagefind-body><p>${emissions.join(' ')}</p></body></html>`;
