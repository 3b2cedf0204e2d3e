import type { NameInArticle } from '../record/findings.ts';
import type { EntityId } from '../record/identifiers.ts';

/** Whom an article names in its own words; what only a footer or a reference names does not count. */
export const inOwnWords = (names: readonly NameInArticle[]): readonly EntityId[] =>
  names.flatMap(({ entity, isAside }) => (isAside ? [] : [entity]));
