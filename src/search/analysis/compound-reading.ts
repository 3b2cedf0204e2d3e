import { noJoints, shortParts } from '../../german/compound-parts.ts';
import type { Constituent } from './compound-splitter.ts';
import type { Lexicon } from './lexicon.ts';
import type { PartScores } from './part-score.ts';
import { isOfVerb } from './verbs-in-compounds.ts';

/** A reading of the end of a word as one or more parts. */
export interface Reading {
  readonly constituents: readonly Constituent[];
  readonly logarithms: readonly number[];
}

const shortestPart = 2;

/** Tuned on news and law texts; see the decision record on decompounding. */
const costOfPart = 0.35;
const weightOfRarest = 0.25;
const costOfShortPart = 1;

/** The geometric mean of the parts' frequencies (Koehn and Knight 2003), less for many, rare and short parts. */
export const valueOf = ({ constituents, logarithms }: Reading): number => {
  const mean = logarithms.reduce((sum, logarithm) => sum + logarithm, 0) / logarithms.length;
  const shortOnes = constituents.filter(({ start, end }) => end - start < 4).length;
  return (
    mean -
    costOfPart * (constituents.length - 1) +
    weightOfRarest * Math.min(...logarithms) -
    costOfShortPart * shortOnes
  );
};

const better = (one: Reading | undefined, other: Reading): Reading =>
  one === undefined || valueOf(other) > valueOf(one) ? other : one;

const isNoJoint = (word: string, place: number): boolean =>
  noJoints.some(({ before, after }) => after.test(word.slice(place)) && before.test(word.slice(0, place)));

/** The best reading as a compound of at least two parts. */
export const bestReading = (
  word: string,
  scores: PartScores,
  points: ReadonlySet<number>,
  lexicon: Lexicon,
): Reading | undefined => {
  const tails: (Reading | undefined)[] = [];
  const joints = new Set([...points].filter((place) => !isNoJoint(word, place)));
  const isJoint = (start: number, end: number): boolean =>
    joints.has(end) || (start === 0 && shortParts.has(word.slice(0, end)) && !isNoJoint(word, end));
  let whole: Reading | undefined;
  for (let start = word.length - shortestPart; start >= 0; start -= 1) {
    let best: Reading | undefined;
    for (let end = start + shortestPart; end <= word.length - shortestPart; end += 1) {
      const tail = tails[end];
      if (tail === undefined || !isJoint(start, end)) continue;
      if (isOfVerb(word.slice(start, end), tail.constituents, lexicon)) continue;
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
