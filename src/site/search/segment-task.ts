import type { ArticleId, SitePath } from '../../record/identifiers.ts';
import type { SiteFile } from '../../record/site-file.ts';
import type { WordKnowledge } from '../../search/analysis/knowledge.ts';
import { joinBatches, textPart } from '../../search/build/segment.ts';
import type { SearchDocument } from '../../search/document.ts';
import { partIn } from '../../search/index/parts.ts';
import { DamagedCache } from '../cache/record-file.ts';
import { fileWriter, type WrittenFile } from '../outputs/written-file.ts';
import { wordKnowledge } from '../word-knowledge.ts';
import { keepSegment } from './kept-segment.ts';
import { type AskedBatch, segmentBatches } from './segment-batches.ts';
import { type DocumentCache, type GivenDocument, receivedDocument } from './sent-document.ts';
import { partPath, siteFile } from './site-file.ts';

interface BatchTask extends Omit<AskedBatch, 'documents'> {
  /** Its documents in order; absent when nothing is wanted of it but what is kept. */
  readonly documents: readonly GivenDocument[] | undefined;
}

/** A segment to make. */
export interface SegmentTask {
  readonly name: string;
  readonly key: string;
  readonly batches: readonly BatchTask[];
  /** The folder of the cache in which batches and segments are kept. */
  readonly folder: string;
  /** What documents that were only sent are read from. */
  readonly cache: DocumentCache | undefined;
  /** Where the files with the texts of articles are put. */
  readonly siteFolder: string;
  /** Of the former site's files with texts; one of the same content is not written again. */
  readonly formerHashes: ReadonlyMap<string, string>;
}

/** A file of the site that was written, or is as before. */
export interface WrittenText extends WrittenFile {
  readonly path: SitePath;
}

/** What the site has of a batch. */
interface MadeTexts {
  readonly batch: string;
  /** The paths of the files that hold the text of one article each, with its id. */
  readonly articles: readonly (readonly [SitePath, ArticleId])[];
  /** These files; none when the documents were not given. */
  readonly files: readonly WrittenText[];
}

/**
 * What the site has of a segment; or the names of batches that cannot be had without their documents; or why the cache
 * cannot be used. An error would lose its class between threads.
 */
export type SegmentResult =
  | { readonly directory: SiteFile; readonly texts: readonly MadeTexts[] }
  | { readonly missing: readonly string[] }
  | { readonly damage: string };

const documentFrom =
  (cache: DocumentCache | undefined) =>
  (given: GivenDocument): SearchDocument => {
    if (!('record' in given)) return given;
    if (cache === undefined) throw new TypeError('It is not said where documents are read from.');
    return receivedDocument(given, cache);
  };

const makeSegment = async (task: SegmentTask, knowledge: () => WordKnowledge): Promise<SegmentResult> => {
  const { name, key, folder, cache, siteFolder, formerHashes } = task;
  const asked = task.batches.map((batch) => ({
    ...batch,
    documents: batch.documents?.map(documentFrom(cache)),
  }));
  const found = await segmentBatches(asked, folder, knowledge);
  if ('missing' in found) return found;
  const placed = asked.flatMap((own) => {
    const batch = found.batches.get(own.name);
    return batch === undefined ? [] : [{ ...own, batch }];
  });
  const { segment, directory } = joinBatches(name, placed);
  keepSegment(folder, key, segment);
  const write = fileWriter(siteFolder);
  return {
    directory: siteFile(directory),
    texts: placed.map(({ name: batchName, places, documents, batch }) => ({
      batch: batchName,
      articles: places.flatMap((place) => {
        const page = segment.pages[place];
        return page === undefined ? [] : [[partPath(partIn(name, 'document', page.page)), page.id] as const];
      }),
      files: (documents ?? []).flatMap((document, place) => {
        const page = segment.pages[places[place] ?? -1];
        const own = batch.pages[place];
        if (page === undefined || own === undefined) return [];
        const { path, content } = siteFile(textPart(name, page, own, document));
        return [{ path, ...write(path, content, formerHashes.get(path)) }];
      }),
    })),
  };
};

/**
 * Makes the files of a segment, writes those that hold the text of one article each, and sees to it that the segment is
 * kept for its shard.
 */
export const segmentTask = async (task: SegmentTask, given?: WordKnowledge): Promise<SegmentResult> => {
  try {
    return await makeSegment(task, () => given ?? wordKnowledge());
  } catch (error) {
    if (error instanceof DamagedCache) return { damage: error.message };
    throw error;
  }
};
