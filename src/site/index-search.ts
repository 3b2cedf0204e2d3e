import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createAnalysis } from '../search/analysis/analyse.ts';
import { countForms } from '../search/analysis/form-counts.ts';
import type { ArticleId } from '../record/identifiers.ts';
import type { WordKnowledge } from '../search/analysis/knowledge.ts';
import type { SearchDocument } from '../search/document.ts';
import type { IndexEntry, SearchCore } from '../search/index/core.ts';
import { directoryEntry } from '../search/index/directory.ts';
import { encodePageTable } from '../search/index/page-table.ts';
import { chunkPart, corePart, documentPart, partFile, partScript } from '../search/index/parts.ts';
import { shadowPage } from '../search/index/shadow-page.ts';
import { storedDocument } from '../search/index/stored-document.ts';
import { timeShards } from '../search/index/time-shards.ts';
import { vocabularyCollector } from '../search/vocabulary/collect.ts';
import { vocabularyShards } from '../search/vocabulary/shards.ts';
import { closePagefind, pagefindFiles } from './pagefind-index.ts';

export interface SearchIndexOptions {
  /** In order of publication, oldest first. */
  readonly documents: readonly SearchDocument[];
  readonly knowledge: WordKnowledge;
  /** The root of the site, to which the folder of the search is added. */
  readonly folder: string;
}

export interface SearchIndexSummary {
  readonly files: number;
  readonly bytes: number;
  /** The files that hold the text of one article each, with its id. */
  readonly textParts: ReadonlyMap<string, ArticleId>;
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Parts are named by their content, so that no cache can mix the parts of two builds. */
const contentName = (kind: string, payload: unknown): string =>
  `${kind}-${createHash('sha256').update(JSON.stringify(payload)).digest('hex').slice(0, 8)}`;

/** Writes parts into the site, counting. */
const partWriter = (folder: string) => {
  const summary = { files: 0, bytes: 0 };
  const write = async (name: string, payload: unknown): Promise<string> => {
    const script = partScript({ name, payload });
    const path = join(folder, partFile(name));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, script);
    summary.files += 1;
    summary.bytes += Buffer.byteLength(script);
    return name;
  };
  return {
    summary,
    write,
    writeNamedByContent: (kind: string, payload: unknown): Promise<string> =>
      write(contentName(kind, payload), payload),
  };
};

/**
 * Writes the search index of an archive into its site. Throws an Error when the index would not find a word
 * where it stands; nothing is published then.
 */
export const indexSearch = async (options: SearchIndexOptions): Promise<SearchIndexSummary> => {
  const { documents, knowledge, folder } = options;
  const { summary, write, writeNamedByContent } = partWriter(folder);
  const texts = documents.flatMap(({ passages }) => passages.map(({ text }) => text));
  const analyse = createAnalysis({ ...knowledge, counts: countForms(texts) });
  const vocabulary = vocabularyCollector();
  const textParts = new Map<string, ArticleId>();
  const indexes: IndexEntry[] = [];
  try {
    for (const shard of timeShards(documents)) {
      const pages = shard.map((document) => {
        const tokens = document.passages.map(({ text }) => analyse(text));
        vocabulary.add(tokens.flat());
        return shadowPage(document, tokens);
      });
      const { meta, chunks } = await pagefindFiles(pages);
      for (const [name, content] of chunks) await write(chunkPart(name), base64(content));
      const indexed = pages.map((page, number) => ({ ...page, page: meta.pages[number] ?? '' }));
      for (const page of indexed) {
        textParts.set(partFile(await write(documentPart(page.page), storedDocument(page))), page.document.id);
      }
      indexes.push({
        chunks: meta.chunks.map(({ first, name }) => [first, name]),
        pages: await writeNamedByContent('seiten', encodePageTable(indexed)),
      });
    }
  } finally {
    await closePagefind();
  }
  const vocabularyParts: [prefix: string, part: string][] = [];
  for (const { prefix, text } of vocabularyShards(vocabulary.entries())) {
    vocabularyParts.push([prefix, await writeNamedByContent('wort', text)]);
  }
  const core: SearchCore = {
    indexes,
    vocabulary: Object.fromEntries(vocabularyParts),
    directory: await writeNamedByContent('verzeichnis', documents.map(directoryEntry)),
  };
  await write(corePart, core);
  return { ...summary, textParts };
};
