import type { Appearance } from '../record/entity-in-archive.ts';
import type { ListedArticle } from '../record/in-archive.ts';
import { noName } from './appearance-table.ts';
import { articleAt, type Grouping } from './grouping.ts';
import { blockOf, isAside, type NameTable, rolesOf } from './name-table.ts';

/** An entity in an article that names it. */
class NamedAppearance implements Appearance {
  readonly listed: ListedArticle;
  readonly name: number;
  readonly isAside: boolean;
  readonly #names: NameTable;
  readonly #place: number;

  constructor(listed: ListedArticle, name: number, names: NameTable, place: number) {
    this.listed = listed;
    this.name = name;
    this.isAside = isAside(names.names[place] ?? 0);
    this.#names = names;
    this.#place = place;
  }

  get roles(): readonly string[] {
    return rolesOf(this.#names, this.#place);
  }

  get block(): number | undefined {
    return blockOf(this.#names, this.#place);
  }

  get sentence(): string | undefined {
    return this.listed.names[this.name]?.sentence;
  }

  get fragment(): string | undefined {
    return this.listed.names[this.name]?.fragment;
  }
}

const inDossier = (listed: ListedArticle): Appearance => ({
  listed,
  name: undefined,
  sentence: undefined,
  fragment: undefined,
  block: undefined,
  roles: [],
  isAside: false,
});

/** An entity in an article, as its pages show it; undefined where there is none. */
export const madeAppearance = (grouping: Grouping, appearance: number): Appearance | undefined => {
  const { articles, names, appearances } = grouping;
  const article = articleAt(grouping, appearance);
  const listed = articles[article];
  if (listed === undefined) return undefined;
  const place = appearances.names[appearance] ?? noName;
  return place === noName
    ? inDossier(listed)
    : new NamedAppearance(listed, place - (names.starts[article] ?? 0), names, place);
};
