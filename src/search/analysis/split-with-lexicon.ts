import { indivisible } from '../../german/compound-parts.ts';
import { type CompoundSplitter, type Constituent, splitNothing } from './compound-splitter.ts';
import type { Lexicon } from './lexicon.ts';
import { PartScores } from './part-score.ts';

/** A reading of the end of a word as one or more parts. */
interface Reading {
  readonly constituents: readonly Constituent[];
  readonly logarithms: readonly number[];
}

const shortestWord = 8;
const shortestPart = 2;
const adjective = /(?:isch|lich|ig|bar|sam|haft)(?:e|en|er|es|em|ere|eren|sten|ste)?$/;

/** Tuned on news and law texts; see the decision record on decompounding. */
const costOfPart = 0.35;
const weightOfRarest = 0.25;
const costOfShortPart = 1;
const advantageOfSplitting = 1.5;
const leastValue = { shortParts: 1.5, longParts: -0.2 } as const;

/** The geometric mean of the parts' frequencies (Koehn and Knight 2003), less for many, rare and short parts. */
const valueOf = ({ constituents, logarithms }: Reading): number => {
  const mean = logarithms.reduce((sum, logarithm) => sum + logarithm, 0) / logarithms.length;
  const shortParts = constituents.filter(({ start, end }) => end - start < 4).length;
  return (
    mean -
    costOfPart * (constituents.length - 1) +
    weightOfRarest * Math.min(...logarithms) -
    costOfShortPart * shortParts
  );
};

const better = (one: Reading | undefined, other: Reading): Reading =>
  one === undefined || valueOf(other) > valueOf(one) ? other : one;

/** The best reading as a compound of at least two parts. */
const bestReading = (word: string, scores: PartScores): Reading | undefined => {
  const tails: (Reading | undefined)[] = [];
  let whole: Reading | undefined;
  for (let start = word.length - shortestPart; start >= 0; start -= 1) {
    let best: Reading | undefined;
    for (let end = start + shortestPart; end <= word.length - shortestPart; end += 1) {
      const tail = tails[end];
      if (tail === undefined) continue;
      const { score, base } = scores.modifier(word.slice(start, end));
      if (score === 0) continue;
      best = better(best, {
        constituents: [{ start, end, base }, ...tail.constituents],
        logarithms: [Math.log(score), ...tail.logarithms],
      });
    }
    if (start === 0) whole = best;
    const headScore = scores.head(word.slice(start));
    if (headScore > 0) {
      const head = { start, end: word.length, base: word.slice(start) };
      best = better(best, { constituents: [head], logarithms: [Math.log(headScore)] });
    }
    tails[start] = best;
  }
  return whole;
};

/** The splitter that knows the words of a lexicon. Deterministic; remembers what it has split. */
export const createCompoundSplitter = (lexicon: Lexicon): CompoundSplitter => {
  const scores = new PartScores(lexicon);
  const known = new Map<string, readonly Constituent[]>();
  const split = (word: string): readonly Constituent[] => {
    const lowerCase = word.toLowerCase();
    const whole = splitNothing(word);
    if (word.length < shortestWord || lowerCase.length !== word.length) return whole;
    if (!/^\p{L}+$/u.test(word) || indivisible.some((pattern) => pattern.test(lowerCase))) return whole;
    if (adjective.test(lowerCase) && (lexicon.get(lowerCase)?.nounShare ?? 0) <= 0.5) return whole;
    const reading = bestReading(lowerCase, scores);
    if (reading === undefined) return whole;
    const value = valueOf(reading);
    const hasLongParts = reading.constituents.every(({ start, end }) => end - start >= 5);
    const least = hasLongParts ? leastValue.longParts : leastValue.shortParts;
    const wholeValue = Math.log(scores.frequency(lowerCase) + 1);
    return value < least || value + advantageOfSplitting < wholeValue ? whole : reading.constituents;
  };
  return (word) => {
    const constituents = known.get(word) ?? split(word);
    known.set(word, constituents);
    return constituents;
  };
};
