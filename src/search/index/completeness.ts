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
 * demanded elsewhere. Rejects with an Error that names the key and an article.
 */
export const assertComplete = async (
  chunks: AsyncIterable<Chunk>,
  pages: readonly ShadowPage[],
): Promise<void> => {
  const expected = new Map(occurrences(pages));
  const fail = (key: string, indexed: number): never => {
    const page = pages.find(({ emissions }) => emissions.some((emission) => keysOf(emission).includes(key)));
    throw new Error(
      `The search index has “${key}” of ${page?.document.id} ${indexed} times instead of ${expected.get(key)} times.`,
    );
  };
  for await (const chunk of chunks) {
    for (const key of chunk.keys()) {
      const count = expected.get(key);
      if (count === undefined) continue;
      const indexed = [...pagesOfWord(chunk, key).values()].reduce((sum, { length }) => sum + length, 0);
      if (indexed !== count) fail(key, indexed);
      expected.delete(key);
    }
  }
  for (const key of expected.keys()) fail(key, 0);
};
