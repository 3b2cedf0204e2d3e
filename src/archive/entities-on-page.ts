import type { Article } from '../record/article.ts';
import type { Authority, AuthorityFiles } from '../record/authority.ts';
import type { EntityId } from '../record/identifiers.ts';

/** Tells whom and what an article's page names; what it has in common with others is among them. */
export const entitiesOnPage = (files: AuthorityFiles) => {
  const { lookup, organizations, places, topics } = files;
  const known = new Map<string, Authority>(
    [...(lookup === undefined ? files.persons : []), ...organizations, ...places, ...topics].map((entity) => [
      entity.id,
      entity,
    ]),
  );
  return ({ topics: own }: Article, named: readonly EntityId[]): ReadonlyMap<string, Authority> => {
    const ids = new Set([...named, ...own]);
    return new Map(
      Array.from(ids).flatMap((id) => {
        const entity = known.get(id) ?? lookup?.of(id);
        return entity === undefined ? [] : [[id, entity] as const];
      }),
    );
  };
};
