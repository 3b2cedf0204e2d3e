import type { DocumentSummary, ShardSizes } from '../../search/build/plan.ts';
import type { SearchDocument } from '../../search/document.ts';
import type { PartList } from '../../search/index/part-list.ts';
import type { OutputStage } from '../outputs/output-stage.ts';
import type { SearchWork } from './search-work.ts';
import type { DocumentCache, GivenDocument } from './sent-document.ts';
import type { TextParts } from './text-parts.ts';

/** What an index is made of, and where. */
export interface SearchIndexing {
  /** In order of publication, oldest first. */
  readonly summaries: readonly DocumentSummary[];
  /** Gives a document; it is asked for when its segment is indexed, and not kept. */
  readonly documentOf: (id: string) => SearchDocument;
  /** Gives other threads what they read a document from. */
  readonly sentOf?: ((id: string) => GivenDocument) | undefined;
  /** Where they read it. */
  readonly cache?: DocumentCache | undefined;
  /** The parts that lead from names to pages. */
  readonly names: PartList;
  /** Of everything besides the documents that the index depends on: code, lexicon, indexer. */
  readonly version: string;
  readonly sizes?: ShardSizes | undefined;
  /** A folder of the cache. */
  readonly folder: string;
  readonly stage: Pick<
    OutputStage,
    'keep' | 'isAsBefore' | 'add' | 'addWritten' | 'setKey' | 'folder' | 'formerHash'
  >;
  /** Those of the former site. */
  readonly formerTexts: TextParts;
  /** Called when the first segments are handed over. */
  readonly onHandedOver?: () => void;
  /** @param segments how many there are to make */
  readonly startWork: (segments: number) => Promise<SearchWork>;
}
