import { type Token, wordless } from '../analysis/token.ts';
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

const unsafe = /[^\p{L}\p{M}\p{N}~·]/u;

/** Emissions are written into markup, and counted by white space. */
const check = (emissions: Iterable<string>, id: string): void => {
  for (const emission of new Set(emissions)) {
    if (unsafe.test(emission)) throw new TypeError(`Not an emission: “${emission}” in ${id}`);
  }
};

const cut = (text: string, places: readonly number[]): string =>
  places.reduceRight((rest, place) => `${rest.slice(0, place)}|${rest.slice(place)}`, text);

const compoundOf = (text: string, { parts }: Word): string | undefined => {
  const starts = parts
    .filter(({ start, end }) => end > start)
    .map(({ start }) => start)
    .slice(1);
  return starts.length > 0 && !text.includes('|') ? cut(text, starts) : undefined;
};

const compoundsOf = (passages: readonly (readonly Token[])[]): readonly string[] => {
  const compounds = new Set<Token>();
  for (const tokens of passages) {
    for (const token of tokens) if ((token.word?.parts.length ?? 0) > 1) compounds.add(token);
  }
  return [...new Set([...compounds].flatMap(({ text, word }) => (word && compoundOf(text, word)) ?? []))];
};

/**
 * The page that is indexed in place of a document. Throws a TypeError when the analysis emits anything but
 * letters, digits and its own two signs.
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
  check(emissions, document.id);
  const firstPosition = (isWanted: (field: SearchField) => boolean): number =>
    starts[document.passages.findIndex(({ field }) => isWanted(field))] ?? emissions.length;
  return {
    document,
    emissions,
    bodyFrom: firstPosition((field) => !headFields.has(field)),
    setAsideFrom: firstPosition((field) => field === 'setAside'),
    compounds: compoundsOf(tokens),
  };
};

/** The markup that Pagefind is given of a page. */
export const shadowHtml = ({ emissions }: ShadowPage): string =>
  `<html lang="de"><body data-pagefind-body><p>${emissions.join(' ')}</p></body></html>`;
