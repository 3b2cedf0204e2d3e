import { join } from 'node:path';
import { madeOnce } from '../../archive/made-once.ts';
import type { CompoundSplitter } from '../../search/analysis/compound-splitter.ts';
import type { FragmentOf } from '../../search/register/names.ts';
import { isSmallArchive } from '../../search/register/noun-limits.ts';
import { chooseNouns, type Noun, type NounChoice } from '../../search/register/nouns.ts';
import { doNounsStay, type KnownChoice } from '../../search/register/nouns-stay.ts';
import { type Column, readColumns, textColumn, textOf, writeColumns } from '../cache/columns.ts';
import { hashOf } from '../reading/hash-of.ts';
import type { ComparedArchive } from './compare-archive.ts';

/** The nouns of the register. */
export interface RegisterNouns {
  readonly all: () => readonly Noun[];
  /** Names them with the passages that they are found in. */
  readonly name: () => string;
}

/** What is kept of a choice, beside the comparison that its nouns were chosen from. */
interface KeptChoice extends KnownChoice {
  readonly name: string;
  /** The passages that are referred to: their articles, the blocks in these, and the names of those. */
  readonly articlesOfUses: Uint32Array;
  readonly blocksOfUses: Uint32Array;
  readonly fragments: () => readonly string[];
}

const fragmentAt = (fragmentOf: FragmentOf, article: number, block: number): string =>
  fragmentOf(article, block) ?? '';

const nameOf = (nouns: readonly Noun[], fragmentOf: FragmentOf): string =>
  hashOf(
    nouns
      .map(
        ({ stem, heading, articles, uses }) =>
          `${stem} ${heading} ${articles} ${uses.map(({ article, block }) => `${article} ${fragmentAt(fragmentOf, article, block)}`).join(' ')}`,
      )
      .join('\n'),
  );

const fileOf = (folder: string): string => join(folder, 'register-nouns');

const choiceIn = ([text, ...columns]: readonly Column[]): KeptChoice | undefined => {
  const [articles, times, articlesOfUses, blocksOfUses, weight] = columns;
  if (
    !(articles instanceof Uint32Array && times instanceof Uint32Array) ||
    !(articlesOfUses instanceof Uint32Array && blocksOfUses instanceof Uint32Array) ||
    !(weight instanceof Float64Array)
  ) {
    return undefined;
  }
  const [name = '', stems = '', ...fragments] = textOf(text).split('\n');
  return {
    name,
    stems: new Set(stems.split(' ')),
    articles,
    times,
    leastWeight: weight[0] ?? 0,
    articlesOfUses,
    blocksOfUses,
    fragments: () => fragments,
  };
};

const keepChoice = (
  file: string,
  key: string,
  { nouns, articles, times, leastWeight }: NounChoice,
  name: string,
  fragmentOf: FragmentOf,
): void => {
  const uses = nouns.flatMap((noun) => noun.uses);
  const fragments = uses.map(({ article, block }) => fragmentAt(fragmentOf, article, block));
  writeColumns(file, key, [
    textColumn([name, nouns.map(({ stem }) => stem).join(' '), ...fragments].join('\n')),
    articles,
    times,
    Uint32Array.from(uses, ({ article }) => article),
    Uint32Array.from(uses, ({ block }) => block),
    Float64Array.of(leastWeight),
  ]);
};

/** Whether the passages of an article that the register refers to have the names that they had. */
const arePassagesSame = (
  { articlesOfUses, blocksOfUses, fragments }: KeptChoice,
  article: number,
  fragmentOf: FragmentOf,
): boolean => {
  for (let use = articlesOfUses.indexOf(article); use >= 0; use = articlesOfUses.indexOf(article, use + 1)) {
    if (fragments()[use] !== fragmentAt(fragmentOf, article, blocksOfUses[use] ?? 0)) return false;
  }
  return true;
};

/**
 * The nouns of the register. While those of a kept comparison would be chosen again, with the same passages, they have
 * the name that they had, and are only chosen again when somebody asks for them.
 *
 * @param key names the code that compares articles and chooses nouns
 */
export const registerNouns = (
  compared: ComparedArchive,
  splitCompound: CompoundSplitter,
  fragmentOf: FragmentOf,
  cache?: { readonly folder: string; readonly key: string },
): RegisterNouns => {
  const choice = madeOnce(() => chooseNouns(compared.nouns(), splitCompound));
  const all = (): readonly Noun[] => choice().nouns;
  const { digests, profileOf, keep } = compared;
  if (cache === undefined || keep === undefined || isSmallArchive(digests.length)) {
    return { all, name: madeOnce(() => nameOf(all(), fragmentOf)) };
  }
  const file = fileOf(cache.folder);
  const keyOf = (articles: readonly string[]): string => hashOf(`${cache.key} ${articles.join('')}`);
  const knownName = (): string | undefined => {
    const { kept } = compared;
    if (kept?.digests.length !== digests.length) return undefined;
    const columns = readColumns(file, keyOf(kept.digests));
    const known = columns && choiceIn(columns);
    if (known === undefined) return undefined;
    const changed = [...digests.keys()].filter((article) => digests[article] !== kept.digests[article]);
    const isSame =
      changed.every((article) => arePassagesSame(known, article, fragmentOf)) &&
      doNounsStay(
        kept.nouns(),
        known,
        changed.map((article) => ({ article, nouns: profileOf(article).nouns })),
      );
    return isSame ? known.name : undefined;
  };
  const makeName = (): string => {
    const name = nameOf(all(), fragmentOf);
    keep();
    keepChoice(file, keyOf(digests), choice(), name, fragmentOf);
    return name;
  };
  return { all, name: madeOnce(() => knownName() ?? makeName()) };
};
