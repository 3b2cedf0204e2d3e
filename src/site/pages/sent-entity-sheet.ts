import type { SourceAuthority } from '../../record/archive.ts';
import type {
  ArticleLink,
  EntitySheet,
  ShownAppearance,
  ShownArticle,
  ShownEntity,
} from '../../record/in-archive.ts';
import type { Sheet } from '../../record/sheet.ts';
import type { RecordPlace } from '../cache/record-file.ts';
import type { RecordSource } from '../reading/record-source.ts';
import { StoredArticle } from '../reading/stored-article.ts';
import { linkTo } from './link-to.ts';

/** An article in a list, which is read where the list is made. */
interface SentListed {
  readonly article: ArticleLink;
  readonly place: RecordPlace;
  readonly source: SourceAuthority | undefined;
}

interface SentAppearance extends Pick<ShownAppearance, 'name' | 'isAside'> {
  readonly listed: SentListed;
}

interface SentEntity extends Omit<ShownEntity, 'newestBelow'> {
  readonly newestBelow: readonly SentAppearance[];
}

/** One page about an entity: plain data, for another thread. */
export interface SentEntitySheet {
  readonly group: SentEntity;
  readonly sheet: Sheet<SentAppearance>;
}

/**
 * Parts pages about entities from what is in the cache. An article that is on several of the pages that one sender
 * parts is the same object on all of them, and goes to the other thread once.
 */
export const entitySheetSender = (): ((sheet: EntitySheet) => SentEntitySheet) => {
  const known = new Map<ShownArticle, SentListed>();
  const listedOf = (listed: ShownArticle): SentListed => {
    const before = known.get(listed);
    if (before !== undefined) return before;
    const { article, source } = listed;
    if (!(article instanceof StoredArticle)) throw new TypeError(`${article.id} is not in the cache.`);
    const sent = { article: linkTo(article), place: article.record.place, source };
    known.set(listed, sent);
    return sent;
  };
  const sent = ({ listed, name, isAside }: ShownAppearance): SentAppearance => ({
    listed: listedOf(listed),
    name,
    isAside,
  });
  return ({ group, sheet: { number, count, elements } }) => {
    const { entity, articles, isOnlyAside, children, onlyBelow, parent } = group;
    // Only the first page about an entity shows whom it is named with.
    const isFirst = number === 1;
    return {
      group: {
        entity,
        articles,
        isOnlyAside,
        companions: isFirst ? group.companions : [],
        printedRoles: isFirst ? group.printedRoles : [],
        reportedFrom: isFirst ? group.reportedFrom : [],
        reportsFromHere: isFirst ? group.reportsFromHere : 0,
        children,
        onlyBelow,
        newestBelow: isFirst ? group.newestBelow.map(sent) : [],
        parent,
      },
      sheet: { number, count, elements: elements.map(sent) },
    };
  };
};

const receivedListed = ({ article, place, source }: SentListed, records: RecordSource): ShownArticle => ({
  article,
  source,
  get opening() {
    return records.card(place).opening;
  },
});

/** An entity in an article whose card is read when its sentence is asked for. */
const receivedAppearance = (
  { listed, name, isAside }: SentAppearance,
  records: RecordSource,
): ShownAppearance => {
  const details = () => (name === undefined ? undefined : records.card(listed.place).names[name]);
  return {
    listed: receivedListed(listed, records),
    name,
    isAside,
    get sentence() {
      return details()?.sentence;
    },
    get fragment() {
      return details()?.fragment;
    },
  };
};

/** The page's subject as the page wants it, where it was sent to. */
export const receivedEntitySheet = (
  { group, sheet }: SentEntitySheet,
  records: RecordSource,
  samePlace: (place: RecordPlace) => RecordPlace,
): EntitySheet => {
  const received = ({ listed, ...sent }: SentAppearance): ShownAppearance =>
    receivedAppearance({ ...sent, listed: { ...listed, place: samePlace(listed.place) } }, records);
  return {
    group: {
      ...group,
      newestBelow: group.newestBelow.map(received),
    },
    sheet: { ...sheet, elements: sheet.elements.map(received) },
  };
};
