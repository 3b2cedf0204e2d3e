import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Constituent } from '../../search/analysis/compound-splitter.ts';
import { wordKnowledge } from '../word-knowledge.ts';
import { preparePagefind } from './pagefind-index.ts';

/** The articles of a small archive, which are about to be read elsewhere. */
export interface PrepareTask {
  readonly dir: string;
  readonly paths: readonly string[];
}

/** How words are split. */
export type Splits = readonly (readonly [word: string, constituents: readonly Constituent[]])[];

/** Whatever may be printed as a noun. */
const mayBeNoun = /\p{Lu}\p{Ll}[\p{L}\p{M}]+/gu;

/**
 * Starts and reads beforehand what the first segment would have to wait for. Meanwhile others read the articles, and
 * will ask how the nouns in them are split; who has read the lexicon can tell.
 */
export const prepareTask = ({ dir, paths }: PrepareTask): Splits => {
  preparePagefind();
  const { splitCompound } = wordKnowledge();
  const words = paths.flatMap((path) => readFileSync(join(dir, path), 'utf8').match(mayBeNoun) ?? []);
  return Array.from(new Set(words), (word) => [word, splitCompound(word)] as const);
};
