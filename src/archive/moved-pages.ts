import type { Archive } from '../record/archive.ts';
import type { EntityTally } from '../record/entity-in-archive.ts';
import type { EntityId, SitePath } from '../record/identifiers.ts';
import type { MovedPage, SourceGroup } from '../record/in-archive.ts';
import { movedComparisons } from './comparison/moved-comparisons.ts';
import { pages, sheetPath } from './links.ts';
import { madeOnce } from './made-once.ts';
import { mostOnSheet, sheetCount } from './sheets.ts';

/** What else is to be known of an archive, asked for only where something in it had another id. */
export interface MovedSurroundings {
  readonly entities: () => readonly Pick<EntityTally, 'entity' | 'articles'>[];
  readonly sources: () => readonly SourceGroup[];
  readonly othersOfStory: (article: number) => readonly number[];
}

interface Named {
  readonly id: EntityId;
  readonly aliases: readonly EntityId[];
  readonly name: string;
}

/** @param listed how many articles the pages of a record list */
const movedNames = <Kind extends Named>(
  records: readonly Kind[],
  pageOf: (id: EntityId, record: Kind) => SitePath,
  listed: (record: Kind) => number,
  most: number,
): readonly MovedPage[] =>
  records.flatMap((record) => {
    if (record.aliases.length === 0) return [];
    const numbers = Array.from({ length: sheetCount(listed(record), most) }, (_, index) => index + 1);
    return record.aliases.flatMap((alias) =>
      numbers.map((number) => ({
        from: sheetPath(pageOf(alias, record), number),
        to: sheetPath(pageOf(record.id, record), number),
        name: record.name,
      })),
    );
  });

/** The retired addresses of articles, of their comparisons, of entities and sources, in alphabetical order. */
export const movedPages = (
  {
    articles,
    authority: { persons, organizations, places, topics },
    sources,
  }: Pick<Archive, 'articles' | 'authority' | 'sources'>,
  around: MovedSurroundings,
  most: number = mostOnSheet,
): readonly MovedPage[] => {
  // The headline of a stored article has to be read, so few are asked for it.
  const ofArticles = articles.flatMap((article) =>
    article.aliases.map((alias) => ({
      from: pages.article(alias),
      to: pages.article(article.id),
      name: article.headline.text,
    })),
  );
  const ofComparisons = movedComparisons(articles, around.othersOfStory);
  const inEntities = madeOnce(
    () => new Map(around.entities().map(({ entity, articles: listed }) => [entity.id, listed])),
  );
  const inSources = madeOnce(
    () => new Map(around.sources().map(({ source, articles: listed }) => [source.id, listed.length])),
  );
  const entities = [...persons, ...organizations, ...places, ...topics];
  const ofEntities = movedNames(
    entities,
    (id, { kind }) => pages.entity(kind, id),
    ({ id }) => inEntities().get(id) ?? 0,
    most,
  );
  const ofSources = movedNames(
    sources,
    (id) => pages.source(id),
    ({ id }) => inSources().get(id) ?? 0,
    most,
  );
  return [...ofArticles, ...ofComparisons, ...ofEntities, ...ofSources].sort((one, other) =>
    one.from < other.from ? -1 : 1,
  );
};
