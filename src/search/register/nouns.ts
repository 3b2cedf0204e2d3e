import type { CompoundSplitter } from '../analysis/compound-splitter.ts';
import type { NounTable } from './noun-table.ts';

/** A noun in one article. */
export interface NounUse {
  /** The article, by its place in the archive. */
  readonly article: number;
  /** The block in which it first stands, from 0. */
  readonly block: number;
  readonly times: number;
}

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

/** How many articles a noun must stand in, so that the register grows slower than the archive. */
export const leastArticles = (articles: number): number =>
  Math.max(2, Math.ceil(2 * Math.log10(articles) - 2));

/** What stands in more articles than these says little of any. */
export const mostArticles = (articles: number): number =>
  Math.max(20, Math.floor(Math.min(articles / 2, 4 * Math.sqrt(articles))));

/**
 * A small archive has few nouns twice: there a noun counts that one article keeps coming back to, and a
 * compound, which is specific by itself.
 */
const smallArchive = 200;
const timesInOne = 3;

/** Whether a noun may be chosen for its times in one article, or the form in which it is first printed. */
export const isSmallArchive = (articles: number): boolean => articles <= smallArchive;

/** A register can be leafed through only as long as it does not grow without end. */
const mostNouns = (articles: number): number => Math.min(4000, 200 + Math.floor(20 * Math.sqrt(articles)));

const shownUses = 6;

/** Of the printed forms the commonest, or a shorter beginning of it that is nearly as common: Präsident, Präsidenten. */
export const headingOf = (forms: ReadonlyMap<string, number>): string => {
  const byCount = [...forms].toSorted((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  const [commonest = '', count = 0] = byCount[0] ?? [];
  const shorter = byCount.filter(([form, times]) => commonest.startsWith(form) && times * 4 >= count);
  return shorter.reduce((best, [form]) => (form.length < best.length ? form : best), commonest);
};

/** What all articles say of one stem each, and of one printed form. */
interface Tallies {
  readonly articles: Uint32Array;
  readonly times: Uint32Array;
  /** The most times in one article. */
  readonly most: Uint32Array;
  /** The form that is printed first. */
  readonly first: Uint32Array;
  /** By form how often it is printed. */
  readonly ofForm: Float64Array;
}

/** These loops run over all nouns of all articles: what they do for one article is a function of its own, soon optimised. */
const tally = ({ starts, forms, times, known: { printed, stems, stemNames } }: NounTable): Tallies => {
  const size = stemNames.length;
  const articles = new Uint32Array(size);
  const sums = new Uint32Array(size);
  const most = new Uint32Array(size);
  const first = new Uint32Array(size);
  const ofForm = new Float64Array(printed.length);
  const tallyStretch = (start: number, end: number): void => {
    for (let at = start; at < end; ) {
      const form = forms[at] ?? 0;
      const stem = stems[form] ?? 0;
      let sum = 0;
      // The forms of a stem stand together.
      for (; at < end; at += 1) {
        const own = forms[at] ?? 0;
        if (stems[own] !== stem) break;
        const count = times[at] ?? 0;
        sum += count;
        ofForm[own] = (ofForm[own] ?? 0) + count;
      }
      if (articles[stem] === 0) first[stem] = form;
      articles[stem] = (articles[stem] ?? 0) + 1;
      sums[stem] = (sums[stem] ?? 0) + sum;
      if (sum > (most[stem] ?? 0)) most[stem] = sum;
    }
  };
  for (let article = 0; article + 1 < starts.length; article += 1) {
    tallyStretch(starts[article] ?? 0, starts[article + 1] ?? 0);
  }
  return { articles, times: sums, most, first, ofForm };
};

/** How much a noun tells that stands so often in so many of all articles. */
const weightOf = (times: number, articles: number, all: number): number =>
  (times / Math.sqrt(articles)) * Math.log(1 + all / articles);

/** The numbers of the stems that become headings. */
const choose = ({ starts, known }: NounTable, splitCompound: CompoundSplitter, tallies: Tallies) => {
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

/**
 * Gathers of the chosen stems the uses that are shown: they come in time; those stay in which the noun stands most
 * often, of equal ones the first.
 */
const usesShown = (
  { starts, forms, times: timesAt, blocks: blockAt, known }: NounTable,
  chosen: readonly number[],
): ReadonlyMap<number, readonly NounUse[]> => {
  const placeOfStem = new Int32Array(known.stemNames.length).fill(-1);
  for (const [place, stem] of chosen.entries()) placeOfStem[stem] = place * shownUses;
  const placeOfForm = Int32Array.from(known.stems, (stem) => placeOfStem[stem] ?? -1);
  const counts = new Uint8Array(chosen.length);
  const articles = new Uint32Array(chosen.length * shownUses);
  const blocks = new Uint32Array(articles.length);
  const times = new Uint32Array(articles.length);
  /** The stems in the order in which they are first printed. */
  const found: number[] = [];
  const put = (article: number, start: number, block: number, own: number): void => {
    const number = start / shownUses;
    const count = counts[number] ?? 0;
    if (count === 0) found.push(chosen[number] ?? 0);
    let place = start + count;
    while (place > start && own > (times[place - 1] ?? 0)) place -= 1;
    if (place >= start + shownUses) return;
    for (let moved = start + Math.min(count, shownUses - 1); moved > place; moved -= 1) {
      articles[moved] = articles[moved - 1] ?? 0;
      blocks[moved] = blocks[moved - 1] ?? 0;
      times[moved] = times[moved - 1] ?? 0;
    }
    articles[place] = article;
    blocks[place] = block;
    times[place] = own;
    if (count < shownUses) counts[number] = count + 1;
  };
  const lookAt = (article: number, from: number, end: number): void => {
    for (let at = from; at < end; ) {
      const start = placeOfForm[forms[at] ?? 0] ?? -1;
      const first = at;
      at += 1;
      if (start < 0) continue;
      let own = timesAt[first] ?? 0;
      for (; at < end && placeOfForm[forms[at] ?? 0] === start; at += 1) own += timesAt[at] ?? 0;
      put(article, start, blockAt[first] ?? 0, own);
    }
  };
  for (let article = 0; article + 1 < starts.length; article += 1) {
    lookAt(article, starts[article] ?? 0, starts[article + 1] ?? 0);
  }
  return new Map(
    found.map((stem) => {
      const start = placeOfStem[stem] ?? 0;
      const uses = Array.from({ length: counts[start / shownUses] ?? 0 }, (_, index): NounUse => {
        const place = start + index;
        return { article: articles[place] ?? 0, block: blocks[place] ?? 0, times: times[place] ?? 0 };
      });
      return [stem, uses];
    }),
  );
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
  const tallies = tally(table);
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

/** Whether a noun that stands so often in so many of all articles may be chosen; in a small archive others may, too. */
export const mayBeChosen = (
  { times, articles }: { readonly times: number; readonly articles: number },
  all: number,
  leastWeight: number,
): boolean =>
  articles >= leastArticles(all) &&
  articles <= mostArticles(all) &&
  weightOf(times, articles, all) >= leastWeight;
