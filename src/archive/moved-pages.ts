import type { Archive } from '../record/archive.ts';
import type { EntityId, SitePath } from '../record/identifiers.ts';
import type { MovedPage } from '../record/in-archive.ts';
import { pages } from './links.ts';

interface Named {
  readonly id: EntityId;
  readonly aliases: readonly EntityId[];
  readonly name: string;
}

const movedNames = <Kind extends Named>(
  records: readonly Kind[],
  pageOf: (id: EntityId, record: Kind) => SitePath,
): readonly MovedPage[] =>
  records.flatMap((record) =>
    record.aliases.map((alias) => ({
      from: pageOf(alias, record),
      to: pageOf(record.id, record),
      name: record.name,
    })),
  );

/** The retired addresses of articles, entities and sources, in alphabetical order. */
export const movedPages = ({
  articles,
  authority: { persons, organizations, places, topics },
  sources,
}: Pick<Archive, 'articles' | 'authority' | 'sources'>): readonly MovedPage[] => {
  // The headline of a stored article has to be read, so few are asked for it.
  const ofArticles = articles.flatMap((article) =>
    article.aliases.map((alias) => ({
      from: pages.article(alias),
      to: pages.article(article.id),
      name: article.headline.text,
    })),
  );
  const entities = [...persons, ...organizations, ...places, ...topics];
  const ofEntities = movedNames(entities, (id, { kind }) => pages.entity(kind, id));
  const ofSources = movedNames(sources, (id) => pages.source(id));
  return [...ofArticles, ...ofEntities, ...ofSources].sort((one, other) => (one.from < other.from ? -1 : 1));
};
