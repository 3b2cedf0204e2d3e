import { samePosition, wordless } from '../analysis/analyse.ts';
import { type Chunk, pagesOfWord } from '../pagefind/chunk.ts';
import type { ShadowPage } from './shadow-page.ts';

const keysOf = (emission: string): readonly string[] =>
  emission === wordless ? [] : emission.split(samePosition);

const occurrences = (pages: readonly ShadowPage[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { emissions } of pages) {
    for (const key of emissions.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

/**
 * Demands that the index has every key as often as the pages emit it; that its positions are the right ones is
 * demanded elsewhere. Throws an Error that names the key and an article.
 */
export const assertComplete = (chunks: readonly Chunk[], pages: readonly ShadowPage[]): void => {
  const chunkOf = new Map(chunks.flatMap((chunk) => [...chunk.keys()].map((key) => [key, chunk])));
  for (const [key, count] of occurrences(pages)) {
    const chunk = chunkOf.get(key);
    const lists = chunk === undefined ? [] : [...pagesOfWord(chunk, key).values()];
    const indexed = lists.reduce((sum, positions) => sum + positions.length, 0);
    if (indexed === count) continue;
    const page = pages.find(({ emissions }) => emissions.some((emission) => keysOf(emission).includes(key)));
    throw new Error(
      `The search index has “${key}” of ${page?.document.id} ${indexed} times instead of ${count} times.`,
    );
  }
};
