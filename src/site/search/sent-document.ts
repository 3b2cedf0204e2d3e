import { heldBy } from '../../archive/held-by.ts';
import { inOwnWords } from '../../archive/in-own-words.ts';
import type { ArticleInArchive } from '../../record/in-archive.ts';
import type { SearchDocument } from '../../search/document.ts';
import { recordsIn } from '../reading/record-source.ts';
import { StoredArticle } from '../reading/stored-article.ts';
import { storedEntities } from '../reading/stored-entities.ts';
import { storedFindings } from '../reading/stored-findings.ts';
import type { StoredRecord } from '../reading/stored-record.ts';
import { documentOf } from './document-of.ts';

/** A document as it goes to another thread, which reads its article from the cache: plain data. */
export interface SentDocument extends Pick<ArticleInArchive, 'source'> {
  readonly record: StoredRecord;
}

/** A document, or what it is read from. */
export type GivenDocument = SearchDocument | SentDocument;

/** Where articles and authority files are read from. */
export interface DocumentCache {
  readonly cacheFolder: string;
  /** Under which the authority files lie in the cache. */
  readonly storedAuthority: string;
}

/** An article is asked for once, and not again. */
const keptHere = { details: 5, passages: 5, cards: 5, bodies: 5 };

const recordsOf = heldBy((cacheFolder: string) => recordsIn(cacheFolder, keptHere));

/** What is to be sent of an article; undefined for one that does not lie in the cache. */
export const sentDocument = ({
  article,
  source,
}: Pick<ArticleInArchive, 'article' | 'source'>): SentDocument | undefined =>
  article instanceof StoredArticle ? { record: article.record, source } : undefined;

/** Makes the document, where it was sent to. Throws a DamagedCache when the cache does not hold what it is made from. */
export const receivedDocument = (
  { record, source }: SentDocument,
  { cacheFolder, storedAuthority }: DocumentCache,
): SearchDocument => {
  const records = recordsOf(cacheFolder);
  const article = new StoredArticle(record, records);
  const { names } = storedFindings(record, records);
  const entities = storedEntities(cacheFolder)(storedAuthority)(
    article,
    names.map(({ entity }) => entity),
  );
  return documentOf({ article, source, namedInOwnWords: inOwnWords(names), entities });
};
