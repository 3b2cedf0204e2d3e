import { createAnalysis } from '../../src/search/analysis/analyse.ts';
import { noKnowledge } from '../../src/search/analysis/knowledge.ts';
import { type ShadowPage, shadowPage } from '../../src/search/index/shadow-page.ts';
import { textDocument } from './search-archive.ts';

const analyse = createAnalysis(noKnowledge);

/** What is indexed in place of a text of these paragraphs, analysed without a lexicon. */
export const shadowOf = (id: string, ...paragraphs: readonly string[]): ShadowPage =>
  shadowPage(
    textDocument(id, ...paragraphs),
    paragraphs.map((paragraph) => analyse(paragraph)),
  );
