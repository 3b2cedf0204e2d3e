import type { Article } from '../../record/article.ts';
import type { Comparison, ComparedRow, ComparedPart } from '../../record/comparison.ts';
import { type DiffPart, wordDiff } from '../near-duplicates/word-diff.ts';
import { alignParagraphs } from './align.ts';

/** What a text has beyond this many paragraphs is compared as one: aligning them takes the product of both. */
const mostParagraphs = 200;

const paragraphsOf = ({ body }: Article): readonly string[] => {
  const texts = body.blocks.map(({ text }) => text);
  return texts.length <= mostParagraphs
    ? texts
    : [...texts.slice(0, mostParagraphs - 1), texts.slice(mostParagraphs - 1).join('\n')];
};

const partsFor = (side: 'first' | 'second', parts: readonly DiffPart[]): readonly ComparedPart[] =>
  parts
    .filter((part) => part.side === 'both' || part.side === side)
    .map((part) => ({ text: part.text, isOwn: part.side !== 'both' }));

const row = (
  part: ComparedRow['part'],
  first: string | undefined,
  second: string | undefined,
): ComparedRow | undefined => {
  if (first === undefined && second === undefined) return undefined;
  if (first === second) return { part, kind: 'same', text: first ?? '' };
  if (second === undefined) return { part, kind: 'first', text: first ?? '' };
  if (first === undefined) return { part, kind: 'second', text: second };
  const parts = wordDiff(first, second);
  return { part, kind: 'changed', first: partsFor('first', parts), second: partsFor('second', parts) };
};

const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;

const countIn = (
  text: string | readonly ComparedPart[],
  isCounted: (part: ComparedPart) => boolean,
): number =>
  typeof text === 'string'
    ? wordCount(text)
    : text.filter(isCounted).reduce((sum, part) => sum + wordCount(part.text), 0);

/** The words of one version, and how many of them stand in the other too. */
const wordsOn = (rows: readonly ComparedRow[], side: 'first' | 'second') => {
  let all = 0;
  let shared = 0;
  for (const one of rows) {
    if (one.kind === 'changed') {
      all += countIn(one[side], () => true);
      shared += countIn(one[side], ({ isOwn }) => !isOwn);
    } else if (one.kind === 'same' || one.kind === side) {
      all += wordCount(one.text);
      shared += one.kind === 'same' ? wordCount(one.text) : 0;
    }
  }
  return { all, shared };
};

/** Two versions of a story side by side: headline, lead and paragraphs, with what only one of them says. */
export const compareArticles = (first: Article, second: Article): Comparison => {
  const [firstTexts, secondTexts] = [paragraphsOf(first), paragraphsOf(second)];
  const body = alignParagraphs(firstTexts, secondTexts).flatMap((pair) => {
    const one = pair.first === undefined ? undefined : firstTexts[pair.first];
    const other = pair.second === undefined ? undefined : secondTexts[pair.second];
    return row('body', one, other) ?? [];
  });
  // A headline that the archive supplied is not the source's and is not compared.
  const headlineOf = (article: Article): string | undefined =>
    article.headlineSupplied ? undefined : article.headline.text;
  const rows = [
    row('kicker', first.kicker?.text, second.kicker?.text) ?? [],
    row('headline', headlineOf(first), headlineOf(second)) ?? [],
    row('lead', first.lead?.text, second.lead?.text) ?? [],
    body,
  ].flat();
  const counts = (kind: ComparedRow['kind']): number => body.filter((one) => one.kind === kind).length;
  return {
    rows,
    words: { first: wordsOn(rows, 'first'), second: wordsOn(rows, 'second') },
    headline: rows.find(({ part }) => part === 'headline')?.kind,
    added: counts('second'),
    missing: counts('first'),
    changed: counts('changed'),
  };
};
