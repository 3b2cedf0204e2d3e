import { everydayNouns } from '../../german/everyday-nouns.ts';
import { functionWords } from '../../german/function-words.ts';
import type { ListedArticle } from '../../record/in-archive.ts';
import type { CompoundSplitter } from '../analysis/compound-splitter.ts';
import { fold } from '../analysis/fold.ts';
import { stem } from '../analysis/stem.ts';

/** A noun in one article. */
export interface NounUse {
  /** The article, by its place in the archive. */
  readonly article: number;
  /** The block in which it first stands. */
  readonly fragment: string;
  readonly times: number;
}

/** A noun that is a heading of the register. */
export interface Noun {
  readonly stem: string;
  /** As it is shown. */
  readonly heading: string;
  readonly uses: readonly NounUse[];
}

/** Written with a capital though no sentence begins: a noun. Names in capitals are abbreviations. */
const nounInSentence = /(?<=[\p{L}\p{N},;:\-–„“»"(] ?)(?<![.!?…:] ?[„“»"(]?)\p{Lu}\p{Ll}[\p{L}\p{M}]+/gu;

const shortest = 4;

const stemOf = (): ((printed: string) => string) => {
  const known = new Map<string, string>();
  return (printed) => {
    const before = known.get(printed);
    if (before !== undefined) return before;
    const found = stem(fold(printed), 'noun');
    known.set(printed, found);
    return found;
  };
};

const wordsIn = (text: string): readonly string[] =>
  (text.match(nounInSentence) ?? []).filter(({ length }) => length >= shortest);

/** The words of linked names, which have headings of their own. */
const nameWords = ({ mentions }: ListedArticle): ReadonlySet<string> =>
  new Set(mentions.flatMap(({ text }) => text.match(/[\p{L}\p{M}]+/gu) ?? []));

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

/** A register can be leafed through only as long as it does not grow without end. */
const mostNouns = (articles: number): number => Math.min(4000, 200 + Math.floor(20 * Math.sqrt(articles)));

interface Tally {
  readonly printed: string;
  articles: number;
  times: number;
  most: number;
}

/** Of the printed forms the commonest, or a shorter beginning of it that is nearly as common: Präsident, Präsidenten. */
export const headingOf = (forms: ReadonlyMap<string, number>): string => {
  const byCount = [...forms].toSorted((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  const [commonest = '', count = 0] = byCount[0] ?? [];
  const shorter = byCount.filter(([form, times]) => commonest.startsWith(form) && times * 4 >= count);
  return shorter.reduce((best, [form]) => (form.length < best.length ? form : best), commonest);
};

/**
 * The nouns that say what the articles are about: written in at least `leastArticles` and at most
 * `mostArticles` articles, no everyday noun and no part of a linked name; of more than a register holds those
 * that are concentrated in few articles. The text is read twice so that only headings keep their places.
 */
export const significantNouns = (
  articles: readonly ListedArticle[],
  splitCompound: CompoundSplitter,
): readonly Noun[] => {
  const stemmed = stemOf();
  const left = new Set([...everydayNouns, ...functionWords.flatMap((row) => row.split(' '))].map(stemmed));
  const countsIn = (listed: ListedArticle): ReadonlyMap<string, { printed: string; times: number }> => {
    const named = nameWords(listed);
    const counts = new Map<string, { printed: string; times: number }>();
    for (const { text } of listed.article.body.blocks) {
      for (const word of wordsIn(text)) {
        const key = stemmed(word);
        if (named.has(word) || left.has(key)) continue;
        const count = counts.get(key) ?? { printed: word, times: 0 };
        count.times += 1;
        counts.set(key, count);
      }
    }
    return counts;
  };
  const tallies = new Map<string, Tally>();
  for (const listed of articles) {
    for (const [key, { printed, times }] of countsIn(listed)) {
      const tally = tallies.get(key) ?? { printed, articles: 0, times: 0, most: 0 };
      tallies.set(key, tally);
      tally.articles += 1;
      tally.times += times;
      tally.most = Math.max(tally.most, times);
    }
  }
  const least = leastArticles(articles.length);
  const most = mostArticles(articles.length);
  const isSmall = articles.length <= smallArchive;
  const isTelling = ({ printed, most: times }: Tally): boolean =>
    isSmall && (times >= timesInOne || splitCompound(printed).length > 1);
  const weight = (tally: Tally): number =>
    (tally.times / Math.sqrt(tally.articles)) * Math.log(1 + articles.length / tally.articles);
  const chosen = new Set(
    [...tallies]
      .filter(([, tally]) => tally.articles <= most && (tally.articles >= least || isTelling(tally)))
      .toSorted((one, other) => weight(other[1]) - weight(one[1]) || (one[0] < other[0] ? -1 : 1))
      .slice(0, mostNouns(articles.length))
      .map(([key]) => key),
  );
  const forms = new Map<string, Map<string, number>>();
  const uses = new Map<string, NounUse[]>();
  for (const [article, listed] of articles.entries()) {
    const named = nameWords(listed);
    const own = new Map<string, { fragment: string; times: number }>();
    for (const { text, fragment } of listed.article.body.blocks) {
      for (const word of wordsIn(text)) {
        const key = stemmed(word);
        if (!chosen.has(key) || named.has(word)) continue;
        const counted = forms.get(key) ?? new Map<string, number>();
        forms.set(key, counted.set(word, (counted.get(word) ?? 0) + 1));
        const use = own.get(key) ?? { fragment, times: 0 };
        use.times += 1;
        own.set(key, use);
      }
    }
    for (const [key, use] of own) {
      const known = uses.get(key);
      if (known === undefined) uses.set(key, [{ article, ...use }]);
      else known.push({ article, ...use });
    }
  }
  return [...uses].map(([key, own]) => ({
    stem: key,
    heading: headingOf(forms.get(key) ?? new Map()),
    uses: own,
  }));
};
