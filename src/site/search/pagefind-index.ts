import type { PagefindIndex } from 'pagefind';
import { wordsOfChunk } from '../../search/pagefind/chunk.ts';
import { codedText, numberOfCode } from '../../search/pagefind/coded-text.ts';
import type { Occurrences } from '../../search/index/occurrences.ts';
import { unpacked } from './unpacked.ts';

/** An index that Pagefind is making. */
export interface PagefindRun {
  /**
   * Hands a text over, as the numbers of its words; Pagefind may not have read it yet when this resolves. A text has a
   * word at least: others would not be counted.
   */
  readonly add: (numbers: readonly number[]) => Promise<void>;
  /** The words of the index in no particular order: in which texts, numbered from 0 as they were added, and where. */
  readonly finish: () => AsyncIterable<readonly [number: number, occurrences: Occurrences]>;
}

/** No language: no stemmer may touch what stands for words. */
const noLanguage = 'zxx';

/** So many texts are on their way to Pagefind at a time: it works while the next ones are analysed. */
const mostUnderway = 2;

const openIndex = async (): Promise<PagefindIndex> => {
  const { createIndex } = await import('pagefind');
  const { index, errors } = await createIndex({ forceLanguage: noLanguage });
  if (index === undefined) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  return index;
};

let opened: Promise<PagefindIndex> | undefined;

/** Has Pagefind's process start while other things are done; the next index begins with what comes of it. */
export const preparePagefind = (): void => {
  opened ??= openIndex();
  // It is awaited by whoever begins an index.
  opened.catch(() => {});
};

/** Begins an index. Both of its functions reject with an Error when Pagefind refuses. */
export const startPagefind = async (): Promise<PagefindRun> => {
  const index = await (opened ?? openIndex());
  opened = undefined;
  const underway: Promise<void>[] = [];
  let texts = 0;
  const hand = async (numbers: readonly number[]): Promise<void> => {
    const url = `/${texts}`;
    texts += 1;
    const { errors } = await index.addCustomRecord({
      url,
      content: codedText(numbers),
      language: noLanguage,
    });
    if (errors.length > 0) throw new Error(`Pagefind refuses a text: ${errors.join('; ')}`);
  };
  return {
    add: async (numbers) => {
      const handed = hand(numbers);
      // It is awaited below; until then its failure must not count as unnoticed.
      handed.catch(() => {});
      underway.push(handed);
      if (underway.length > mostUnderway) await underway.shift();
    },
    async *finish() {
      await Promise.all(underway);
      const { files, errors } = await index.getFiles();
      if (errors.length > 0) throw new Error(`Pagefind writes no index: ${errors.join('; ')}`);
      await index.deleteIndex();
      for (const { path, content } of files) {
        if (!path.endsWith('.pf_index')) continue;
        for (const [code, occurrences] of wordsOfChunk(unpacked(content))) {
          yield [numberOfCode(code), occurrences];
        }
      }
    },
  };
};

/** Ends the process behind Pagefind, without which the build would not end. */
export const closePagefind = async (): Promise<void> => {
  opened = undefined;
  const { close } = await import('pagefind');
  await close();
};
