import { linkingElements } from '../../german/linking-elements.ts';
import { compoundPrefixes, neverParts, shortParts } from '../../german/compound-parts.ts';
import type { Lexicon } from './lexicon.ts';

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
const commonWord = 50;

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

/** After these a linking s is regular; elsewhere it would split „Haus-s-…“ and „Auto-s-…“. */
const takesLinkingS = /(?:ung|heit|keit|schaft|tät|ion|[^aeiouäöüs])$/;

const headEndings: readonly string[] = ['es', 's', 'en', 'n', 'e', 'er', 'ern', 'nen'];

export class PartScores {
  readonly #lexicon: Lexicon;
  readonly #modifiers = new Map<string, PartScore>();
  readonly #heads = new Map<string, number>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The frequency of a word in the lexicon; 0 when it is unknown or only listed. */
  frequency(word: string): number {
    return this.#lexicon.get(word)?.frequency ?? 0;
  }

  modifier(written: string): PartScore {
    const known = this.#modifiers.get(written) ?? this.#modifier(written);
    this.#modifiers.set(written, known);
    return known;
  }

  /** The last part: a noun, in whatever case and number. */
  head(written: string): number {
    const known = this.#heads.get(written) ?? this.#head(written);
    this.#heads.set(written, known);
    return known;
  }

  #isPossible(word: string): boolean {
    if (neverParts.has(word) || !/[aeiouyäöü]/.test(word)) return false;
    return word.length >= shortestListed || shortParts.has(word);
  }

  #isNoun(word: string): boolean {
    return (this.#lexicon.get(word)?.nounShare ?? 0) > 0.5;
  }

  #word(word: string): number {
    const known = this.#lexicon.get(word);
    return known !== undefined && this.#isPossible(word) ? known.frequency + 1 : 0;
  }

  #modifier(written: string): PartScore {
    const candidates: PartScore[] = [
      {
        score: this.#word(written) * (this.#isNoun(written) ? weights.noun : weights.otherWord),
        base: written,
      },
    ];
    if (compoundPrefixes.has(written)) candidates.push({ score: prefixScore, base: written });
    for (const link of linkingElements) {
      const base = written.slice(0, -link.length);
      if (!written.endsWith(link) || base.length < shortestBase) continue;
      if (link === 's' && !takesLinkingS.test(base)) continue;
      const weight = this.#isNoun(base) ? weights.linkedNoun : weights.linkedOther;
      candidates.push({ score: this.#word(base) * weight, base });
    }
    if (written.length >= shortestBase && /[^aeiouyäöü]$/.test(written)) {
      const withE = `${written}e`;
      if (this.#isNoun(withE)) candidates.push({ score: this.#word(withE) * weights.lostE, base: withE });
      const verb = `${written}en`;
      if (!this.#isNoun(verb) && this.frequency(verb) > 20) {
        candidates.push({ score: this.#word(verb) * weights.verbStem, base: verb });
      }
    }
    return candidates.reduce((best, candidate) => (candidate.score > best.score ? candidate : best), noPart);
  }

  #head(written: string): number {
    if (!this.#isPossible(written)) return 0;
    const known = this.#lexicon.get(written);
    if (known !== undefined && known.nounShare >= 0.03) {
      if (known.nounShare > 0.5) return known.frequency + 1;
      if (known.frequency <= commonWord || known.nounShare > 0.2)
        return known.frequency * known.nounShare + 1;
    }
    for (const ending of headEndings) {
      const base = written.slice(0, -ending.length);
      if (written.endsWith(ending) && base.length >= shortestBase && this.#isNoun(base)) {
        return this.#word(base) * weights.inflectedHead;
      }
    }
    return 0;
  }
}
