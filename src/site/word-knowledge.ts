import { readFileSync } from 'node:fs';
import type { WordKnowledge } from '../search/analysis/knowledge.ts';
import { decodeLexicon } from '../search/analysis/lexicon-format.ts';
import { wordKnowledgeOf } from '../search/analysis/word-knowledge-of.ts';
import { inPackage } from './package-root.ts';

const load = (): WordKnowledge =>
  wordKnowledgeOf(decodeLexicon(readFileSync(inPackage('src/german/lexicon/words.txt.gz'))));

let known: WordKnowledge | undefined;

/** What the shipped lexicon knows of German; read once, since a preview builds again and again. */
export const wordKnowledge = (): WordKnowledge => {
  known ??= load();
  return known;
};
