import type { ArticleId, SitePath } from '../../record/identifiers.ts';
import type { SiteFile } from '../../record/site-file.ts';
import type { WordKnowledge } from '../../search/analysis/knowledge.ts';
import { segmentParts } from '../../search/build/segment.ts';
import type { SearchDocument } from '../../search/document.ts';
import { partIn } from '../../search/index/parts.ts';
import { wordKnowledge } from '../word-knowledge.ts';
import { indexSegment } from './index-segment.ts';
import { keepSegment, keptSegment } from './kept-segment.ts';
import { preparePagefind } from './pagefind-index.ts';
import { partPath, siteFile } from './site-file.ts';

/** A segment to make. */
export interface SegmentTask {
  readonly name: string;
  readonly key: string;
  readonly documents: readonly SearchDocument[];
  /** The folder of the cache in which segments are kept. */
  readonly folder: string;
}

/** What the site has of a segment. */
export interface MadeSegment {
  readonly files: readonly SiteFile[];
  /** The files that hold the text of one article each, with its id. */
  readonly articles: readonly (readonly [SitePath, ArticleId])[];
}

/** Starts and reads beforehand what the first segment would have to wait for; returns how many verbs part. */
export const prepareSegments = (): number => {
  preparePagefind();
  return wordKnowledge().separableVerbs.size;
};

/**
 * Makes the files of a segment, and sees to it that the segment is kept for its shard. One that is kept is not
 * indexed again.
 */
export const segmentTask = async (task: SegmentTask, knowledge?: WordKnowledge): Promise<MadeSegment> => {
  const { name, key, documents, folder } = task;
  const kept = keptSegment(folder, key);
  const segment = kept ?? (await indexSegment(name, documents, knowledge ?? wordKnowledge()));
  if (kept === undefined) keepSegment(folder, key, segment);
  return {
    files: segmentParts(segment, documents).map(siteFile),
    articles: segment.pages.map(({ id, page }) => [partPath(partIn(name, 'document', page)), id]),
  };
};
