import type { PagefindIndex } from 'pagefind';
import { wordsOfChunk } from '../../search/pagefind/chunk.ts';
import type { Occurrences } from '../../search/index/occurrences.ts';
import { type ShadowPage, shadowHtml } from '../../search/index/shadow-page.ts';
import { unpacked } from './unpacked.ts';

/** An index that Pagefind is making. */
export interface PagefindRun {
  /** Hands a page over; resolves when Pagefind is ready for more, which may be before it has read this one. */
  readonly add: (page: ShadowPage) => Promise<void>;
  /** No page follows; resolves when Pagefind has read all of them and is at work on the index. */
  readonly close: () => Promise<void>;
  /** The words of the index in no particular order, pages numbered from 0 as they were added. */
  readonly finish: () => AsyncIterable<readonly [word: string, occurrences: Occurrences]>;
}

/** No language: the words are analysed already, and no stemmer may touch their keys. */
const noLanguage = 'zxx';

/** So many pages are on their way to Pagefind at a time: it works while the next ones are analysed. */
const mostUnderway = 32;

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
  let made: ReturnType<PagefindIndex['getFiles']> | undefined;
  const close = async (): Promise<void> => {
    await Promise.all(underway);
    made ??= index.getFiles();
    // It is awaited by whoever wants the index.
    made.catch(() => {});
  };
  const hand = async (page: ShadowPage): Promise<void> => {
    const { document } = page;
    const { errors } = await index.addHTMLFile({ url: document.url, content: shadowHtml(page) });
    if (errors.length > 0) throw new Error(`Pagefind refuses ${document.id}: ${errors.join('; ')}`);
  };
  return {
    add: async (page) => {
      const handed = hand(page);
      // It is awaited below; until then its failure must not count as unnoticed.
      handed.catch(() => {});
      underway.push(handed);
      if (underway.length > mostUnderway) await underway.shift();
    },
    close,
    async *finish() {
      await close();
      const { files = [], errors = [] } = (await made) ?? {};
      if (errors.length > 0) throw new Error(`Pagefind writes no index: ${errors.join('; ')}`);
      await index.deleteIndex();
      for (const { path, content } of files) {
        if (!path.endsWith('.pf_index')) continue;
        yield* wordsOfChunk(unpacked(content));
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
