import type { Authority, AuthorityFiles, EntityKind } from '../record/authority.ts';
import type { EntityId } from '../record/identifiers.ts';
import type {
  Appearance,
  ArticleInArchive,
  Companion,
  EntityGroup,
  EntityKindGroup,
} from '../record/in-archive.ts';
import type { Mention } from '../record/mention.ts';
import { inDossierOrder } from './dossiers.ts';
import { grouped } from './grouped.ts';
import { largest } from './largest.ts';
import { type SearchedText, searchedTexts } from './mentions/searched-texts.ts';
import { rolesAsPrinted } from './roles-as-printed.ts';
import { sortName } from './sort-name.ts';
import { sentenceAround } from './sentence-around.ts';

const shownCompanions = 12;
const shownDatelines = 8;

const isOwn = ({ place }: Mention): boolean => place.field !== 'setAside';

const collator = new Intl.Collator('de');

/** German collation; persons by surname. */
const byName = (first: Authority, second: Authority): number =>
  collator.compare(sortName(first), sortName(second)) || (first.id < second.id ? -1 : 1);

const unique = (texts: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(texts.filter((text) => text !== undefined)),
];

/** The first mention in the article's own words, or the first of all when there is none. */
const appearance = (
  listed: ArticleInArchive,
  texts: readonly SearchedText[],
  mentions: readonly Mention[],
): Appearance => {
  const own = mentions.find(isOwn);
  const first = own ?? mentions[0];
  const searched = texts.find(
    ({ field, index }) => field === first?.place.field && index === first.place.index,
  );
  return {
    listed,
    sentence:
      first === undefined || searched === undefined
        ? undefined
        : sentenceAround(searched.text, first.place.start, first.place.end),
    fragment: first?.place.fragment,
    roles: unique(mentions.map(({ role }) => role)),
    isAside: own === undefined,
  };
};

const isReportFrom =
  (id: EntityId) =>
  ({ listed }: Appearance): boolean =>
    listed.mentions.some(({ entity, place }) => entity === id && place.field === 'dateline');

const inDossier = (listed: ArticleInArchive): Appearance => ({
  listed,
  sentence: undefined,
  fragment: undefined,
  roles: [],
  isAside: false,
});

const kinds: readonly EntityKind[] = ['person', 'organization', 'place', 'topic'];

const parentOf = (entity: Authority): EntityId | undefined =>
  entity.kind === 'topic' || entity.kind === 'organization' ? entity.parent : undefined;

/**
 * All persons, organisations, places and topics with the articles that name them, by German collation. An
 * entity that no article names has its page too: the authority files may know more than the archive holds.
 */
export const groupByEntity = (
  { persons, organizations, places, topics }: AuthorityFiles,
  articles: readonly ArticleInArchive[],
): readonly EntityKindGroup[] => {
  const all = [...persons, ...organizations, ...places, ...topics].toSorted(byName);
  const placeOf = new Map(all.map(({ id }, place) => [id, place]));
  const entityOf = (id: EntityId): Authority | undefined => all[placeOf.get(id) ?? -1];
  const appearances = new Map<EntityId, Appearance[]>();
  const append = (id: EntityId, found: Appearance): void => {
    const known = appearances.get(id);
    if (known === undefined) appearances.set(id, [found]);
    else known.push(found);
  };
  /** Who is named in an article's own words, by their places in the alphabet. */
  const namedIn = new Map<ArticleInArchive, readonly number[]>();
  for (const listed of articles) {
    const texts = searchedTexts(listed.article);
    for (const [id, mentions] of grouped(listed.mentions, ({ entity }) => entity)) {
      append(id, appearance(listed, texts, mentions));
    }
    const own = new Set(listed.mentions.filter(isOwn).map(({ entity }) => placeOf.get(entity) ?? -1));
    namedIn.set(listed, [...own]);
    for (const topic of listed.article.topics) append(topic, inDossier(listed));
  }
  const companionsFrom = (counts: ReadonlyMap<number, number>, most: number): readonly Companion[] =>
    largest(counts, most).flatMap(([other, count]) => {
      const entity = all[other];
      return entity === undefined ? [] : [{ entity, articles: count }];
    });
  const companionsOf = (id: EntityId, own: readonly Appearance[]): readonly Companion[] => {
    const counts = new Map<number, number>();
    for (const { listed, isAside } of own) {
      if (isAside) continue;
      for (const other of namedIn.get(listed) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    counts.delete(placeOf.get(id) ?? -1);
    return companionsFrom(counts, shownCompanions);
  };
  const datelinePlaces = new Map(
    articles.map((listed) => {
      const own = listed.mentions.filter(({ place, kind }) => place.field === 'dateline' && kind === 'place');
      return [listed, [...new Set(own.map(({ entity }) => placeOf.get(entity) ?? -1))]] as const;
    }),
  );
  const reportedFrom = (id: EntityId, own: readonly Appearance[]): readonly Companion[] => {
    const counts = new Map<number, number>();
    for (const { listed, isAside } of own) {
      if (isAside) continue;
      for (const place of datelinePlaces.get(listed) ?? []) {
        counts.set(place, (counts.get(place) ?? 0) + 1);
      }
    }
    counts.delete(placeOf.get(id) ?? -1);
    return companionsFrom(counts, shownDatelines);
  };
  const children = grouped(all, parentOf);
  const groupOf = (entity: Authority): EntityGroup => {
    const found = appearances.get(entity.id) ?? [];
    const own =
      entity.kind === 'topic'
        ? inDossierOrder(found, entity.order, ({ listed }) => listed.article.id)
        : found;
    const parent = parentOf(entity);
    return {
      entity,
      appearances: own,
      companions: companionsOf(entity.id, own),
      printedRoles: rolesAsPrinted(found),
      reportedFrom: reportedFrom(entity.id, own),
      reportsFromHere: entity.kind === 'place' ? own.filter(isReportFrom(entity.id)).length : 0,
      children: (children.get(entity.id) ?? []).map((child) => ({
        entity: child,
        articles: appearances.get(child.id)?.filter(({ isAside }) => !isAside).length ?? 0,
      })),
      parent: parent === undefined ? undefined : entityOf(parent),
    };
  };
  const ofKind = grouped(all, ({ kind }) => kind);
  return kinds.flatMap((kind) => {
    const entities = ofKind.get(kind) ?? [];
    return entities.length === 0 ? [] : [{ kind, groups: entities.map(groupOf) }];
  });
};
