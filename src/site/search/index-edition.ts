import { join } from 'node:path';
import type { Edition } from '../../../templates/edition.ts';
import type { Authority } from '../../record/authority.ts';
import type { ArticleId } from '../../record/identifiers.ts';
import type { ArticleInArchive } from '../../record/in-archive.ts';
import type { DocumentSummary } from '../../search/build/plan.ts';
import { searchDocument } from '../../search/document.ts';
import type { Digester } from '../outputs/digest.ts';
import type { OutputStage } from '../outputs/output-stage.ts';
import { hashOf } from '../reading/hash-of.ts';
import type { WorkerPool } from '../workers/pool.ts';
import { indexSearch } from './index-search.ts';
import { workHere, workInPool } from './search-work.ts';
import type { TextParts } from './text-parts.ts';

export interface EditionIndexing {
  readonly edition: Edition;
  readonly digests: Digester;
  readonly stage: OutputStage;
  /** Names the code of the search and the version of the indexer. */
  readonly codeKey: string;
  readonly cacheFolder: string;
  /** Those of the former site. */
  readonly formerTexts: TextParts;
  readonly startPool: () => Promise<WorkerPool>;
  /** Whether a worker has read the lexicon already. */
  readonly isPrepared: boolean;
  /** Called when the first of what is to be indexed is in the hands of those who do it. */
  readonly onHandedOver: () => void;
}

/** Fewer segments are indexed before a worker has read the lexicon. */
const worthWorkers = 2;

const lettersOfWord = 7;

/** Who and what the articles are about; what only a footer or a reference names does not count. */
const namedIn = ({ entities }: Edition): ReadonlyMap<ArticleId, readonly Authority[]> => {
  const named = new Map<ArticleId, Authority[]>();
  for (const { entity, appearances } of entities) {
    for (const { listed, isAside } of appearances) {
      if (isAside) continue;
      const others = named.get(listed.article.id);
      if (others === undefined) named.set(listed.article.id, [entity]);
      else others.push(entity);
    }
  }
  return named;
};

/** What the plan has to know of an article, without its text. */
const summaryOf = (
  listed: ArticleInArchive,
  named: readonly Authority[],
  digests: Digester,
): DocumentSummary => {
  const { article, words } = listed;
  const date = article.publication?.date;
  return {
    id: article.id,
    day: date?.earliest ?? date?.latest,
    weight: lettersOfWord * words,
    hash: hashOf(
      `${digests.ofRecord(listed)} ${named.map(({ kind, id, name }) => `${kind} ${id} ${name}`).join('\n')}`,
    ),
  };
};

/** Stages the search index of an edition; returns which of its files hold the text of one article each. */
export const indexEdition = async (indexing: EditionIndexing): Promise<TextParts> => {
  const { edition, digests, stage, codeKey, cacheFolder, formerTexts, startPool, isPrepared, onHandedOver } =
    indexing;
  const named = namedIn(edition);
  const byId = new Map<string, ArticleInArchive>(
    edition.articles.map((listed) => [listed.article.id, listed]),
  );
  const namedBy = (listed: ArticleInArchive): readonly Authority[] => named.get(listed.article.id) ?? [];
  const { textParts } = await indexSearch({
    summaries: edition.articles.map((listed) => summaryOf(listed, namedBy(listed), digests)),
    documentOf: (id) => {
      const listed = byId.get(id);
      if (listed === undefined) throw new RangeError(`The edition has no article ${id}.`);
      return searchDocument(listed, namedBy(listed));
    },
    version: codeKey,
    folder: join(cacheFolder, 'search'),
    stage,
    formerTexts,
    onHandedOver,
    startWork: async (segments) =>
      segments < worthWorkers && !isPrepared ? workHere() : workInPool(await startPool()),
  });
  return textParts;
};
