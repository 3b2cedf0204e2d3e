import { linkingElements, takesLinkingS } from '../../german/linking-elements.ts';
import { compoundPrefixes, neverParts, shortParts } from '../../german/compound-parts.ts';
import { headEndings } from '../../german/noun-endings.ts';
import { pluralsInEr, wordsInE, wordsInEn } from '../../german/noun-plurals.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { recentlyMade } from './recent.ts';

/** How well a string serves as a part of a compound; 0: not at all. Comparable to a word frequency. */
export interface PartScore {
  readonly score: number;
  /** The dictionary form, without linking element. */
  readonly base: string;
}

const noPart: PartScore = { score: 0, base: '' };
const shortestListed = 4;
const shortestBase = 4;
/** A prefix such as „Vize-“ counts as much as a common word. */
const prefixScore = 200;
/** Verb stems such as „Fahr-“ need a verb as common as this. */
const leastVerb = 20;
/** A word that is a noun this seldom is no head: „-macht“ is one, „-haben“ is not. */
const leastNounShare = 0.1;

/** What a modifier's shape costs: the share of its frequency that is left. */
const weights = {
  noun: 1,
  otherWord: 0.5,
  linkedNoun: 0.9,
  linkedOther: 0.2,
  lostE: 0.6,
  verbStem: 0.4,
  inflectedHead: 0.5,
} as const;

const pluralInEr = new RegExp(`(?:${pluralsInEr.map(fold).join('|')})$`);

/** What a lexicon says about strings as parts of compounds. */
export interface PartScores {
  /** The frequency of a word; 0 when it is unknown or only listed. */
  readonly frequency: (word: string) => number;
  /** A part before the last one. */
  readonly modifier: (written: string) => PartScore;
  /** The last part: a noun, in whatever case and number. */
  readonly head: (written: string) => number;
}

const isPossible = (word: string): boolean =>
  !neverParts.has(word) &&
  /[aeiouyäöü]/.test(word) &&
  (word.length >= shortestListed || shortParts.has(word));

/** Of the stretches of words that were scored, so many are remembered. */
const mostRemembered = 30_000;

export const createPartScores = (lexicon: Lexicon): PartScores => {
  const frequency = (word: string): number => lexicon.get(word)?.frequency ?? 0;
  const isNoun = (word: string): boolean => (lexicon.get(word)?.nounShare ?? 0) > 0.5;
  const mayBeNoun = (word: string): boolean => (lexicon.get(word)?.nounShare ?? 0) >= leastNounShare;
  const ofWord = (word: string): number => (lexicon.has(word) && isPossible(word) ? frequency(word) + 1 : 0);

  const linked = (written: string): readonly PartScore[] =>
    linkingElements
      .filter((link) => written.endsWith(link) && written.length - link.length >= shortestBase)
      .map((link) => ({ link, base: written.slice(0, -link.length) }))
      .filter(({ link, base }) => link !== 's' || takesLinkingS.test(base))
      .filter(
        ({ link, base }) =>
          link !== 'en' || !(wordsInEn.has(fold(written)) || wordsInE.has(fold(`${base}e`))),
      )
      .filter(({ link }) => link !== 'er' || pluralInEr.test(fold(written)))
      .map(({ base }) => ({
        score: ofWord(base) * (isNoun(base) ? weights.linkedNoun : weights.linkedOther),
        base,
      }));

  const shortened = (written: string): readonly PartScore[] => {
    if (written.length < shortestBase || /[aeiouyäöü]$/.test(written)) return [];
    const noun = `${written}e`;
    const verb = `${written}en`;
    return [
      ...(isNoun(noun) ? [{ score: ofWord(noun) * weights.lostE, base: noun }] : []),
      ...(!isNoun(verb) && frequency(verb) > leastVerb
        ? [{ score: ofWord(verb) * weights.verbStem, base: verb }]
        : []),
    ];
  };

  const modifier = (written: string): PartScore => {
    const own = ofWord(written) * (isNoun(written) ? weights.noun : weights.otherWord);
    // „Rück-“ is not of „Rücken“, „Nicht-“ of no „Nichte“.
    if (compoundPrefixes.has(written)) return { score: Math.max(own, prefixScore), base: written };
    return [{ score: own, base: written }, ...linked(written), ...shortened(written)].reduce(
      (best, candidate) => (candidate.score > best.score ? candidate : best),
      noPart,
    );
  };

  const head = (written: string): number => {
    if (!isPossible(written)) return 0;
    const { nounShare } = lexicon.get(written) ?? { nounShare: 0 };
    if (nounShare > 0.5) return frequency(written) + 1;
    if (nounShare >= leastNounShare) return frequency(written) * nounShare + 1;
    const base = headEndings
      .filter((ending) => written.endsWith(ending))
      .map((ending) => written.slice(0, -ending.length))
      .find((form) => form.length >= shortestBase && mayBeNoun(form));
    return base === undefined ? 0 : ofWord(base) * weights.inflectedHead;
  };

  return {
    frequency,
    modifier: recentlyMade(modifier, mostRemembered),
    head: recentlyMade(head, mostRemembered),
  };
};
