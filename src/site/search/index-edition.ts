import { join } from 'node:path';
import type { Archive } from '../../record/archive.ts';
import type { ArticleInArchive } from '../../record/in-archive.ts';
import type { DocumentSummary } from '../../search/build/plan.ts';
import { articleDigest, type Digester } from '../outputs/digest.ts';
import type { OutputStage } from '../outputs/output-stage.ts';
import { hashOf } from '../reading/hash-of.ts';
import { chooseWork, type Indexers } from './choose-work.ts';
import { documentOf, namedBy } from './document-of.ts';
import { indexSearch } from './index-search.ts';
import { type KeptNames, keptNames } from './kept-names.ts';
import { sentDocument } from './sent-document.ts';
import { stageNames } from './stage-names.ts';
import type { TextParts } from './text-parts.ts';

export interface EditionIndexing extends Indexers {
  /** In order of publication, oldest first. */
  readonly articles: readonly ArticleInArchive[];
  /** The authority files. */
  readonly archive: Pick<Archive, 'authority' | 'sources'>;
  readonly digests: Digester;
  readonly stage: OutputStage;
  /** Names the code of the search and the version of the indexer. */
  readonly codeKey: string;
  readonly cacheFolder: string;
  /** Names the content of the authority files, where it is known. */
  readonly authorityKey: string | undefined;
  /** Under which they lie in the cache. */
  readonly storedAuthority: string | undefined;
  /** Those of the former site. */
  readonly formerTexts: TextParts;
  /** Called when the first of what is to be indexed is in the hands of those who do it. */
  readonly handOver: () => void;
}

const lettersOfWord = 7;

/** What the plan has to know of an article, without its text. */
const summaryOf = (listed: ArticleInArchive, digests: Digester, names: KeptNames): DocumentSummary => {
  const { article, words } = listed;
  const date = article.publication?.date;
  const named = names.of(articleDigest(article), () =>
    hashOf(
      namedBy(listed)
        .map((entity) => `${entity.kind} ${entity.id} ${entity.name}`)
        .join('\n'),
    ),
  );
  return {
    id: article.id,
    day: date?.earliest ?? date?.latest,
    weight: lettersOfWord * words,
    hash: `${digests.ofRecord(listed)} ${named}`,
  };
};

/** Stages the search index of an edition; returns which of its files hold the text of one article each. */
export const indexEdition = async (indexing: EditionIndexing): Promise<TextParts> => {
  const {
    articles,
    archive,
    digests,
    stage,
    codeKey,
    cacheFolder,
    authorityKey,
    storedAuthority,
    formerTexts,
    handOver,
  } = indexing;
  const byId = new Map<string, ArticleInArchive>(articles.map((listed) => [listed.article.id, listed]));
  const listedAs = (id: string): ArticleInArchive => {
    const listed = byId.get(id);
    if (listed === undefined) throw new RangeError(`The edition has no article ${id}.`);
    return listed;
  };
  const cache = storedAuthority === undefined ? undefined : { cacheFolder, storedAuthority };
  const folder = join(cacheFolder, 'search');
  const names = keptNames(folder, authorityKey && `${codeKey} ${authorityKey}`);
  const summaries = articles.map((listed) => summaryOf(listed, digests, names));
  names.keep();
  const { textParts } = await indexSearch({
    summaries,
    documentOf: (id) => documentOf(listedAs(id)),
    sentOf: cache && ((id) => sentDocument(listedAs(id)) ?? documentOf(listedAs(id))),
    cache,
    names: stageNames(archive, authorityKey, { stage, codeKey, folder }),
    version: codeKey,
    folder,
    stage,
    formerTexts,
    onHandedOver: handOver,
    startWork: (segments) => chooseWork(segments, indexing, handOver),
  });
  return textParts;
};
