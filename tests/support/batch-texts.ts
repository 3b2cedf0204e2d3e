import { createAnalysis } from '../../src/search/analysis/analyse.ts';
import { noKnowledge } from '../../src/search/analysis/knowledge.ts';
import { type BatchText, batchTextWriter } from '../../src/search/build/batch-text.ts';
import { shadowPage } from '../../src/search/index/shadow-page.ts';
import { textDocument } from './search-archive.ts';

const analyse = createAnalysis(noKnowledge);

/** Pages of some paragraphs each as one text, analysed without a lexicon. */
export const batchTextOf = (...pages: readonly (readonly string[])[]): BatchText => {
  const writer = batchTextWriter();
  for (const paragraphs of pages) {
    const page = shadowPage(
      textDocument('seite', ...paragraphs),
      paragraphs.map((paragraph) => analyse(paragraph)),
    );
    writer.add(page.tokens);
  }
  return writer.finish();
};

/** The places of each word, by its number. */
export const placesIn = ({ words, numbers }: BatchText): readonly (readonly number[])[] => {
  const places = words.map((): number[] => []);
  for (const [place, number] of numbers.entries()) places[number]?.push(place);
  return places;
};
