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
import { grouped } from './grouped.ts';
import { searchedTexts } from './mentions/searched-texts.ts';
import { sortName } from './sort-name.ts';
import { sentenceAround } from './sentence-around.ts';

const shownCompanions = 12;

const collator = new Intl.Collator('de');

/** German collation; persons by surname. */
const byName = (first: Authority, second: Authority): number =>
  collator.compare(sortName(first), sortName(second)) || (first.id < second.id ? -1 : 1);

const unique = (texts: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(texts.filter((text) => text !== undefined)),
];

/** The first mention in the article's own words, or the first of all when there is none. */
const appearance = (listed: ArticleInArchive, mentions: readonly Mention[]): Appearance => {
  const own = mentions.find(({ place }) => place.field !== 'setAside');
  const first = own ?? mentions[0];
  const searched = searchedTexts(listed.article).find(
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

const inDossier = (listed: ArticleInArchive): Appearance => ({
  listed,
  sentence: undefined,
  fragment: undefined,
  roles: [],
  isAside: false,
});

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
  const all: readonly Authority[] = [...persons, ...organizations, ...places, ...topics];
  const byId = new Map(all.map((entity) => [entity.id, entity]));
  const appearances = new Map<EntityId, Appearance[]>();
  const append = (id: EntityId, found: Appearance): void => {
    const known = appearances.get(id) ?? [];
    known.push(found);
    appearances.set(id, known);
  };
  for (const listed of articles) {
    for (const [id, mentions] of grouped(listed.mentions, ({ entity }) => entity)) {
      append(id, appearance(listed, mentions));
    }
    for (const topic of listed.article.topics) append(topic, inDossier(listed));
  }
  const companionsOf = (id: EntityId, own: readonly Appearance[]): readonly Companion[] => {
    const counts = new Map<EntityId, number>();
    for (const { listed, isAside } of own) {
      if (isAside) continue;
      const others = listed.mentions.filter(
        ({ entity, place }) => entity !== id && place.field !== 'setAside',
      );
      for (const other of new Set(others.map(({ entity }) => entity))) {
        counts.set(other, (counts.get(other) ?? 0) + 1);
      }
    }
    return [...counts]
      .flatMap(([other, count]) => {
        const entity = byId.get(other);
        return entity === undefined ? [] : [{ entity, articles: count }];
      })
      .toSorted((first, second) => second.articles - first.articles || byName(first.entity, second.entity))
      .slice(0, shownCompanions);
  };
  const children = grouped(all, parentOf);
  const groupOf = (entity: Authority): EntityGroup => {
    const own = appearances.get(entity.id) ?? [];
    const parent = parentOf(entity);
    return {
      entity,
      appearances: own,
      companions: companionsOf(entity.id, own),
      children: (children.get(entity.id) ?? []).toSorted(byName),
      parent: parent === undefined ? undefined : byId.get(parent),
    };
  };
  const kinds: readonly (readonly [EntityKind, readonly Authority[]])[] = [
    ['person', persons],
    ['organization', organizations],
    ['place', places],
    ['topic', topics],
  ];
  return kinds.flatMap(([kind, entities]) =>
    entities.length === 0 ? [] : [{ kind, groups: entities.toSorted(byName).map(groupOf) }],
  );
};
