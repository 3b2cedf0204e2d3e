import type { Authority } from '../record/authority.ts';
import type { ListedArticle } from '../record/in-archive.ts';
import { type AppearanceTable, noName } from './appearance-table.ts';
import { isAside, type NameTable } from './name-table.ts';
import type { tallying } from './tallying.ts';

/** What all groups of an archive are made from. */
export interface Grouping {
  readonly articles: readonly ListedArticle[];
  readonly names: NameTable;
  /** By the alphabet. */
  readonly entities: readonly Authority[];
  /** Of the entities of the names, where they stand in the alphabet; -1 for one that no authority file knows. */
  readonly placeInAlphabet: Int32Array;
  /** By the same order. An appearance is meant by its place here. */
  readonly appearances: AppearanceTable;
  readonly tally: ReturnType<typeof tallying>;
}

/** Appearances from the first up to the one before the end; they lie together, in order of publication. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** The appearances of an entity, by its place in the alphabet. */
export const stretchOf = (
  { appearances: { starts } }: Pick<Grouping, 'appearances'>,
  place: number,
): Stretch => ({ first: starts[place] ?? 0, end: starts[place + 1] ?? 0 });

/** The name at an appearance; nothing is said of what lies in a dossier. */
export const nameAt = ({ names, appearances }: Grouping, appearance: number): number => {
  const place = appearances.names[appearance] ?? noName;
  return place === noName ? 0 : (names.names[place] ?? 0);
};

/** Whether an entity is named there only in what intake set aside. */
export const isAsideAt = (grouping: Grouping, appearance: number): boolean =>
  isAside(nameAt(grouping, appearance));

/** The article of an appearance, by its place. */
export const articleAt = ({ appearances }: Pick<Grouping, 'appearances'>, appearance: number): number =>
  appearances.articles[appearance] ?? 0;
