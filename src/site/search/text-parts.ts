import type { ArticleId } from '../../record/identifiers.ts';

/** The files of the search that hold the text of one article each, with its id. */
export type TextParts = ReadonlyMap<string, ArticleId>;
