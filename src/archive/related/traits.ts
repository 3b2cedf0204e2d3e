import type { Article } from '../../record/article.ts';
import type { EntityId } from '../../record/identifiers.ts';
import type { Mention } from '../../record/mention.ts';
import { contentWords, nounStem } from '../content-words.ts';
import { foldedWord } from '../mentions/folded-word.ts';
import { nameTokens } from '../mentions/name-tokens.ts';
import { ofWord } from '../words/of-word.ts';

/** What an article is compared by; made of the article alone. */
export interface Traits {
  /** Its nouns as it first prints each, no two of one stem, the most telling by themselves first. */
  readonly words: readonly string[];
  /** How often each of them stands in it. */
  readonly counts: readonly number[];
  /** Persons, organisations and places that it names in its own words. */
  readonly entities: readonly EntityId[];
}

/** A long article is compared by so many of its words; that bounds what is kept of it. */
const mostWords = 80;
const mostEntities = 60;

/** Long nouns are compounds and say more than short ones; beyond this length all say the same. */
const longestTelling = 20;

interface CountedWord {
  readonly stem: string;
  readonly printed: string;
  count: number;
}

const stemOf = ofWord(nounStem);

interface WeighedWord extends Readonly<CountedWord> {
  readonly weight: number;
}

const weighed = ({ stem, printed, count }: CountedWord): WeighedWord => ({
  stem,
  printed,
  count,
  weight: (1 + Math.log2(count)) * Math.min(stem.length, longestTelling),
});

const byTelling = (first: WeighedWord, second: WeighedWord): number =>
  second.weight - first.weight || (first.stem < second.stem ? -1 : 1);

/**
 * The nouns and linked names of an article. A word that is part of a linked name is no word of its own: it would
 * be counted, and shown as a reason, twice.
 */
export const traitsOf = (article: Article, mentions: readonly Mention[]): Traits => {
  const own = mentions.filter(({ place }) => place.field !== 'setAside');
  const named = new Set(
    [...new Set(own.map(({ text }) => text))].flatMap((text) => nameTokens(text).map(({ folded }) => folded)),
  );
  const counted = new Map<string, CountedWord>();
  const texts = [article.lead?.text ?? '', ...article.body.blocks.map(({ text }) => text)];
  for (const word of texts.flatMap(contentWords)) {
    const stem = stemOf(word);
    const known = counted.get(stem);
    if (known !== undefined) known.count += 1;
    else if (!named.has(foldedWord(word))) counted.set(stem, { stem, printed: word.text, count: 1 });
  }
  const words = [...counted.values()].map(weighed).sort(byTelling).slice(0, mostWords);
  return {
    words: words.map(({ printed }) => printed),
    counts: words.map(({ count }) => count),
    entities: [...new Set(own.map(({ entity }) => entity))].slice(0, mostEntities),
  };
};
