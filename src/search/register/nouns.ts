import type { CompoundSplitter } from '../analysis/compound-splitter.ts';
import { headingOf } from './noun-heading.ts';
import {
  isSmallArchive,
  leastArticles,
  mostArticles,
  mostNouns,
  timesInOne,
  weightOf,
} from './noun-limits.ts';
import type { NounTable } from './noun-table.ts';
import { type NounTallies, nounTallies } from './noun-tallies.ts';
import { type NounUse, usesShown } from './noun-uses.ts';

/** A noun that is a heading of the register. */
export interface Noun {
  readonly stem: string;
  /** As it is shown. */
  readonly heading: string;
  /** In the articles that use it most, in time. */
  readonly uses: readonly NounUse[];
  /** In how many articles it stands. */
  readonly articles: number;
}

/** The numbers of the stems that become headings. */
const choose = ({ starts, known }: NounTable, splitCompound: CompoundSplitter, tallies: NounTallies) => {
  const count = starts.length - 1;
  const [least, most] = [leastArticles(count), mostArticles(count)];
  const isSmall = isSmallArchive(count);
  const isTelling = (stem: number): boolean =>
    isSmall &&
    ((tallies.most[stem] ?? 0) >= timesInOne ||
      splitCompound(known.printed[tallies.first[stem] ?? 0] ?? '').length > 1);
  const stems: number[] = [];
  const weights = new Float64Array(tallies.articles.length);
  for (let stem = 0; stem < tallies.articles.length; stem += 1) {
    const articles = tallies.articles[stem] ?? 0;
    if (articles === 0 || articles > most || (articles < least && !isTelling(stem))) continue;
    weights[stem] = weightOf(tallies.times[stem] ?? 0, articles, count);
    stems.push(stem);
  }
  // Only of those that have a chance the order is worth finding out.
  const sorted = Float64Array.from(stems, (stem) => weights[stem] ?? 0).sort();
  const weightiest = sorted[sorted.length - mostNouns(count)] ?? 0;
  return stems
    .filter((stem) => (weights[stem] ?? 0) >= weightiest)
    .sort(
      (one, other) =>
        (weights[other] ?? 0) - (weights[one] ?? 0) ||
        ((known.stemNames[one] ?? '') < (known.stemNames[other] ?? '') ? -1 : 1),
    )
    .slice(0, mostNouns(count));
};

/** What is known of all nouns when those of the register were chosen. */
export interface NounChoice {
  /** In the order in which they are first printed. */
  readonly nouns: readonly Noun[];
  /** By stem in how many articles it stands, and how often. */
  readonly articles: Uint32Array;
  readonly times: Uint32Array;
  /** What is below this has no chance; 0 where the register holds all that have one. */
  readonly leastWeight: number;
}

/**
 * Chooses the nouns that say what the articles are about: written in at least `leastArticles` and at most
 * `mostArticles` articles; of more than a register holds those that are concentrated in few articles.
 */
export const chooseNouns = (table: NounTable, splitCompound: CompoundSplitter): NounChoice => {
  const { known } = table;
  const count = table.starts.length - 1;
  const tallies = nounTallies(table);
  const chosen = choose(table, splitCompound, tallies);
  const uses = usesShown(table, chosen);
  const forms = new Map<number, Map<string, number>>();
  for (const [form, printed] of known.printed.entries()) {
    const times = tallies.ofForm[form] ?? 0;
    const stem = known.stems[form] ?? 0;
    if (times === 0 || !uses.has(stem)) continue;
    forms.set(stem, (forms.get(stem) ?? new Map<string, number>()).set(printed, times));
  }
  const weight = (stem: number): number =>
    weightOf(tallies.times[stem] ?? 0, tallies.articles[stem] ?? 0, count);
  return {
    nouns: Array.from(uses, ([stem, own]) => ({
      stem: known.stemNames[stem] ?? '',
      heading: headingOf(forms.get(stem) ?? new Map()),
      uses: own.toSorted((one, other) => one.article - other.article),
      articles: tallies.articles[stem] ?? 0,
    })),
    articles: tallies.articles,
    times: tallies.times,
    leastWeight:
      chosen.length < mostNouns(count)
        ? 0
        : chosen.reduce((least, stem) => Math.min(least, weight(stem)), Infinity),
  };
};

/** The nouns of the register, in the order in which they are first printed. */
export const significantNouns = (table: NounTable, splitCompound: CompoundSplitter): readonly Noun[] =>
  chooseNouns(table, splitCompound).nouns;
