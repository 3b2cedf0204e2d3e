import type { Authority, AuthorityFiles } from '../record/authority.ts';
import type { ArticleInArchive } from '../record/in-archive.ts';

/** Tells whom and what an article's page names. */
export const entitiesOnPage = ({ persons, organizations, places, topics }: AuthorityFiles) => {
  const known = new Map<string, Authority>(
    [...persons, ...organizations, ...places, ...topics].map((entity) => [entity.id, entity]),
  );
  return ({
    article,
    names,
    related,
  }: Pick<ArticleInArchive, 'article' | 'names' | 'related'>): ReadonlyMap<string, Authority> => {
    const ids = new Set([
      ...names.map(({ entity }) => entity),
      ...article.topics,
      ...related.flatMap(({ entities }) => entities),
    ]);
    return new Map(
      Array.from(ids).flatMap((id) => {
        const entity = known.get(id);
        return entity === undefined ? [] : [[id, entity] as const];
      }),
    );
  };
};
