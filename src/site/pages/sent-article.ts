import type { entitiesOnPage } from '../../archive/entities-on-page.ts';
import { inOwnWords } from '../../archive/in-own-words.ts';
import { madeOnce } from '../../archive/made-once.ts';
import { firstMentions } from '../../archive/mentions/first-mentions.ts';
import { ReasonedRelation } from '../../archive/related/reasoned-relation.ts';
import type { ArticleInArchive, ArticleLink } from '../../record/in-archive.ts';
import type { RecordSource } from '../reading/record-source.ts';
import { StoredArticle } from '../reading/stored-article.ts';
import { storedFindings } from '../reading/stored-findings.ts';
import type { StoredRecord } from '../reading/stored-record.ts';
import { linkTo } from './link-to.ts';

/** What an article's record says by itself, or with the authority files, and is read where it is needed. */
type FromRecord =
  | 'article'
  | 'opening'
  | 'words'
  | 'mentions'
  | 'names'
  | 'linkedNames'
  | 'named'
  | 'namedInOwnWords'
  | 'entities';

/** Another article, with what the two have in common by its places in the record. */
type SentRelation = Pick<ReasonedRelation, 'article' | 'reasons'>;

/** All that an article's page is made from, but for the article itself: plain data, for another thread. */
export interface SentArticle extends Omit<ArticleInArchive, FromRecord | 'related'> {
  readonly record: StoredRecord;
  readonly related: readonly SentRelation[];
}

const parted = (
  listed: ArticleInArchive,
  linked: (article: ArticleLink) => ArticleLink,
): SentArticle | undefined => {
  const { article, source, readingMinutes, related, sameStory, dossiers, earlier, later } = listed;
  if (!(article instanceof StoredArticle)) return undefined;
  return {
    record: article.record,
    source,
    readingMinutes,
    related: related.flatMap((other) =>
      other instanceof ReasonedRelation ? [{ article: linked(other.article), reasons: other.reasons }] : [],
    ),
    sameStory: sameStory.map((other) => ({ article: linked(other.article), comparison: other.comparison })),
    dossiers: dossiers.map((dossier) => ({
      ...dossier,
      before: dossier.before && linked(dossier.before),
      after: dossier.after && linked(dossier.after),
    })),
    earlier: earlier && linked(earlier),
    later: later && linked(later),
  };
};

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

/**
 * The article as its page wants it, where it was sent to.
 *
 * @param entitiesOf tells whom and what a page names
 */
export const receivedArticle = (
  { record, related, ...around }: SentArticle,
  source: RecordSource,
  entitiesOf: ReturnType<typeof entitiesOnPage>,
): ArticleInArchive => {
  const findings = storedFindings(record, source);
  const article = new StoredArticle(record, source);
  const traits = madeOnce(() => source.profile(record.place).traits);
  return {
    ...around,
    article,
    related: related.map((other) => new ReasonedRelation(other.article, other.reasons, traits)),
    words: findings.words,
    names: findings.names,
    get named() {
      return findings.names.map(({ entity }) => entity);
    },
    get namedInOwnWords() {
      return inOwnWords(findings.names);
    },
    get entities() {
      return entitiesOf(article, this.named);
    },
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
