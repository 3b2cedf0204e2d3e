import type { SourceAuthority } from '../../record/archive.ts';
import type { Companion, EntitySheet, ShownAppearance, ShownEntity } from '../../record/entity-in-archive.ts';
import type { ArticleLink, NamedEntity, ShownArticle } from '../../record/in-archive.ts';
import type { Sheet } from '../../record/sheet.ts';
import type { RecordPlace } from '../cache/record-file.ts';
import type { RecordSource } from '../reading/record-source.ts';
import { StoredArticle } from '../reading/stored-article.ts';
import type { ReadPassages } from '../reading/stored-passages.ts';
import type { NameDetails } from '../reading/stored-record.ts';
import { linkTo } from './link-to.ts';

/** An article in a list; what is quoted of it is read where the list is made. */
type SentListed = readonly [article: ArticleLink, place: RecordPlace, source: SourceAuthority | undefined];

/** By three: the number of the article, and of the name in it or -1, and 1 where it is named only aside. */
type SentAppearances = readonly number[];

/** By two: the number of the other entity, and in how many articles. */
type SentCompanions = readonly number[];

type SentName = readonly [kind: NamedEntity['kind'], id: NamedEntity['id'], name: string];

interface SentEntity extends Omit<ShownEntity, 'companions' | 'reportedFrom' | 'newestBelow'> {
  readonly companions: SentCompanions;
  readonly reportedFrom: SentCompanions;
  readonly newestBelow: SentAppearances;
}

/** One page about an entity; articles and other entities are meant by their numbers in the batch. */
export interface SentEntitySheet {
  readonly group: SentEntity;
  readonly sheet: Omit<Sheet<never>, 'elements'> & { readonly elements: SentAppearances };
}

/** What the pages of one batch show of articles and other entities: plain data, for another thread, each once. */
export interface SentAround {
  readonly articles: readonly SentListed[];
  readonly names: readonly SentName[];
}

/** Gives what is met numbers, in the order in which it is met, and keeps what is sent of it. */
const numbered = <Met, Sent>(sentOf: (met: Met) => Sent) => {
  const numbers = new Map<Met, number>();
  const sent: Sent[] = [];
  const numberOf = (met: Met): number => {
    const before = numbers.get(met);
    if (before !== undefined) return before;
    numbers.set(met, sent.length);
    return sent.push(sentOf(met)) - 1;
  };
  return { sent, numberOf };
};

const sentListed = ({ article, source }: ShownArticle): SentListed => {
  if (!(article instanceof StoredArticle)) throw new TypeError(`${article.id} is not in the cache.`);
  return [linkTo(article), article.place, source];
};

/** Parts pages about entities from what is in the cache: those of one batch, with what they share beside them. */
export const entitySheetSender = () => {
  const articles = numbered(sentListed);
  const names = numbered(({ kind, id, name }: NamedEntity): SentName => [kind, id, name]);
  const appearances = (shown: readonly ShownAppearance[]): SentAppearances => {
    const numbers: number[] = [];
    for (const { listed, name = -1, isAside } of shown) {
      numbers.push(articles.numberOf(listed), name, isAside ? 1 : 0);
    }
    return numbers;
  };
  const companions = (others: readonly Companion[]): SentCompanions => {
    const numbers: number[] = [];
    for (const other of others) numbers.push(names.numberOf(other.entity), other.articles);
    return numbers;
  };
  const around: SentAround = { articles: articles.sent, names: names.sent };
  const sent = ({ group, sheet: { number, count, elements } }: EntitySheet): SentEntitySheet => {
    const { entity, isOnlyAside, children, onlyBelow, parent } = group;
    // Only the first page about an entity shows whom it is named with.
    const isFirst = number === 1;
    return {
      group: {
        entity,
        articles: group.articles,
        isOnlyAside,
        companions: isFirst ? companions(group.companions) : [],
        printedRoles: isFirst ? group.printedRoles : [],
        reportedFrom: isFirst ? companions(group.reportedFrom) : [],
        reportsFromHere: isFirst ? group.reportsFromHere : 0,
        children,
        onlyBelow,
        newestBelow: isFirst ? appearances(group.newestBelow) : [],
        parent,
      },
      sheet: { number, count, elements: appearances(elements) },
    };
  };
  return { sent, around };
};

const receivedListed = (
  article: ArticleLink,
  place: RecordPlace,
  source: SourceAuthority | undefined,
  records: RecordSource,
): ShownArticle => ({
  article,
  source,
  get opening() {
    return records.passages(place).opening();
  },
});

/** An entity in an article whose sentence is read when it is asked for. */
class ReceivedAppearance implements ShownAppearance {
  readonly listed: ShownArticle;
  readonly name: number | undefined;
  readonly isAside: boolean;
  readonly #passages: () => ReadPassages;
  #read: NameDetails | undefined;

  constructor(
    listed: ShownArticle,
    name: number | undefined,
    isAside: boolean,
    passages: () => ReadPassages,
  ) {
    this.listed = listed;
    this.name = name;
    this.isAside = isAside;
    this.#passages = passages;
  }

  get #details(): NameDetails | undefined {
    if (this.name !== undefined) this.#read ??= this.#passages().ofName(this.name);
    return this.#read;
  }

  get sentence(): string | undefined {
    return this.#details?.sentence;
  }

  get fragment(): string | undefined {
    return this.#details?.fragment;
  }
}

/** Makes the pages' subjects as the pages want them, where they were sent to. */
export const entitySheetReceiver = (
  { articles, names }: SentAround,
  records: RecordSource,
): ((sent: SentEntitySheet) => EntitySheet) => {
  const known = articles.map(([article, place, source]) => ({
    listed: receivedListed(article, place, source, records),
    passages: () => records.passages(place),
  }));
  const entities = names.map(([kind, id, name]): NamedEntity => ({ kind, id, name }));
  const appearances = (sent: SentAppearances): readonly ShownAppearance[] => {
    const shown: ShownAppearance[] = [];
    for (let place = 0; place < sent.length; place += 3) {
      const [number = 0, name = -1, aside] = sent.slice(place, place + 3);
      const article = known[number];
      if (article === undefined) throw new RangeError(`No article ${number} was sent.`);
      const { listed, passages } = article;
      shown.push(new ReceivedAppearance(listed, name < 0 ? undefined : name, aside === 1, passages));
    }
    return shown;
  };
  const companions = (sent: SentCompanions): readonly Companion[] => {
    const others: Companion[] = [];
    for (let place = 0; place < sent.length; place += 2) {
      const entity = entities[sent[place] ?? 0];
      if (entity !== undefined) others.push({ entity, articles: sent[place + 1] ?? 0 });
    }
    return others;
  };
  return ({ group, sheet }) => ({
    group: {
      ...group,
      companions: companions(group.companions),
      reportedFrom: companions(group.reportedFrom),
      newestBelow: appearances(group.newestBelow),
    },
    sheet: { ...sheet, elements: appearances(sheet.elements) },
  });
};
