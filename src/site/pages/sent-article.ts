import { firstMentions } from '../../archive/mentions/first-mentions.ts';
import type { ArticleInArchive, ArticleLink } from '../../record/in-archive.ts';
import type { RecordSource } from '../reading/record-source.ts';
import { StoredArticle } from '../reading/stored-article.ts';
import { storedFindings } from '../reading/stored-findings.ts';
import type { StoredRecord } from '../reading/stored-record.ts';

/** What an article's record says by itself, and is read where it is needed. */
type FromRecord = 'article' | 'opening' | 'words' | 'mentions' | 'names' | 'linkedNames';

/** All that an article's page is made from, but for the article itself: plain data, for another thread. */
export interface SentArticle extends Omit<ArticleInArchive, FromRecord> {
  readonly record: StoredRecord;
}

/** Of the publication a link shows the date alone. */
const linkTo = ({ id, headline, headlineSupplied, publication }: ArticleLink): ArticleLink => ({
  id,
  headline,
  headlineSupplied,
  publication: publication && { date: publication.date, evidence: [], certainty: undefined },
});

/**
 * Parts articles from what is in the cache; undefined for one that is not. An article to which several pages lead that
 * one sender parts is the same object on all of them, and goes to the other thread once.
 */
export const articleSender = (): ((listed: ArticleInArchive) => SentArticle | undefined) => {
  const known = new Map<ArticleLink, ArticleLink>();
  const linked = (article: ArticleLink): ArticleLink => {
    const link = known.get(article) ?? linkTo(article);
    known.set(article, link);
    return link;
  };
  return (listed) => parted(listed, linked);
};

const parted = (
  listed: ArticleInArchive,
  linked: (article: ArticleLink) => ArticleLink,
): SentArticle | undefined => {
  const { article, source, readingMinutes, related, sameStory, dossiers, earlier, later, entities } = listed;
  if (!(article instanceof StoredArticle)) return undefined;
  return {
    record: article.record,
    source,
    readingMinutes,
    related: related.map((other) => ({
      article: linked(other.article),
      entities: other.entities,
      words: other.words,
    })),
    sameStory: sameStory.map((other) => ({ article: linked(other.article), comparison: other.comparison })),
    dossiers: dossiers.map((dossier) => ({
      ...dossier,
      before: dossier.before && linked(dossier.before),
      after: dossier.after && linked(dossier.after),
    })),
    earlier: earlier && linked(earlier),
    later: later && linked(later),
    entities,
  };
};

/** The article as its page wants it, where it was sent to. */
export const receivedArticle = (
  { record, ...around }: SentArticle,
  source: RecordSource,
): ArticleInArchive => {
  const findings = storedFindings(record, source);
  return {
    ...around,
    article: new StoredArticle(record, source),
    words: findings.words,
    names: findings.names,
    get opening() {
      return findings.opening;
    },
    get mentions() {
      return findings.mentions;
    },
    get linkedNames() {
      return firstMentions(findings.mentions).outside;
    },
  };
};
