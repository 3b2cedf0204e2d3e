import type { PrintedNoun } from './article-nouns.ts';
import { mostTimes, type NounTable } from './noun-table.ts';
import { isSmallArchive, mayBeChosen } from './noun-limits.ts';
import type { NounChoice } from './nouns.ts';

/** What is known of a choice, without the nouns themselves. */
export interface KnownChoice extends Pick<NounChoice, 'articles' | 'times' | 'leastWeight'> {
  /** The stems of the chosen nouns. */
  readonly stems: ReadonlySet<string>;
}

/** An article with other nouns than in a table. */
export interface ChangedNouns {
  readonly article: number;
  readonly nouns: readonly PrintedNoun[];
}

/** A stem of no table. */
const unknown = -1;

const clipped = ({ printed, stem, times, block }: PrintedNoun): PrintedNoun => ({
  printed,
  stem,
  times: Math.min(times, mostTimes),
  block: Math.min(block, mostTimes),
});

/** The nouns of an article as a table has them, with the numbers of their stems. */
const nounsThen = ({ starts, forms, times, blocks, known }: NounTable, article: number) => {
  const nouns: (PrintedNoun & { readonly number: number })[] = [];
  for (let at = starts[article] ?? 0; at < (starts[article + 1] ?? 0); at += 1) {
    const form = forms[at] ?? 0;
    const number = known.stems[form] ?? 0;
    nouns.push({
      number,
      printed: known.printed[form] ?? '',
      stem: known.stemNames[number] ?? '',
      times: times[at] ?? 0,
      block: blocks[at] ?? 0,
    });
  }
  return nouns;
};

/** The chosen ones among nouns: all of them that the register shows, in their order. */
const shown = (nouns: readonly PrintedNoun[], { stems }: KnownChoice): string =>
  nouns
    .filter(({ stem }) => stems.has(stem))
    .map(({ printed, times, block }) => `${printed} ${times} ${block}`)
    .join('\n');

/** How many more articles than in the table have a stem, and how many more times. */
interface More {
  articles: number;
  times: number;
}

const addNouns = (more: Map<string, More>, nouns: readonly PrintedNoun[], sign: 1 | -1): void => {
  const counted = new Set<string>();
  for (const { stem, times } of nouns) {
    const own = more.get(stem) ?? { articles: 0, times: 0 };
    own.times += sign * times;
    if (!counted.has(stem)) own.articles += sign;
    counted.add(stem);
    more.set(stem, own);
  }
};

/**
 * Whether the same nouns would be chosen, with the same uses, where some articles have other nouns than in the table
 * that they were chosen from. It may say no where they would, never yes where they would not.
 */
export const doNounsStay = (
  table: NounTable,
  choice: KnownChoice,
  changed: readonly ChangedNouns[],
): boolean => {
  const all = table.starts.length - 1;
  if (isSmallArchive(all)) return false;
  const more = new Map<string, More>();
  const numbers = new Map<string, number>();
  for (const { article, nouns } of changed) {
    const [then, now] = [nounsThen(table, article), nouns.map(clipped)];
    if (shown(then, choice) !== shown(now, choice)) return false;
    for (const { stem, number } of then) numbers.set(stem, number);
    addNouns(more, then, -1);
    addNouns(more, now, 1);
  }
  return [...more].every(([stem, { articles, times }]) => {
    if (choice.stems.has(stem) || (articles === 0 && times === 0)) return true;
    const number = numbers.get(stem) ?? table.known.stemNames.indexOf(stem);
    const before =
      number === unknown
        ? { articles: 0, times: 0 }
        : { articles: choice.articles[number] ?? 0, times: choice.times[number] ?? 0 };
    const now = { articles: before.articles + articles, times: before.times + times };
    return !mayBeChosen(now, all, choice.leastWeight);
  });
};
