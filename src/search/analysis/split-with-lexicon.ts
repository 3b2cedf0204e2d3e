import { compoundPrefixes, indivisible } from '../../german/compound-parts.ts';
import { nounEndings } from '../../german/noun-endings.ts';
import { bestReading, type Reading, valueOf } from './compound-reading.ts';
import { type CompoundSplitter, type Constituent, splitNothing } from './compound-splitter.ts';
import type { HyphenationPoints } from './hyphenation-points.ts';
import type { Lexicon } from './lexicon.ts';
import { longestWord } from './longest-word.ts';
import { createPartScores } from './part-score.ts';
import { recentlyMade } from './recent.ts';
import { isVerb } from './verbs-in-compounds.ts';

const shortestWord = 7;
const mostRemembered = 30_000;

/** Tuned on news and law texts; see the decision record on decompounding. */
const advantageOfSplitting = 1.5;
const leastValue = { shortParts: 1.5, longParts: -0.2 } as const;

/** A dictionary form may be rarer than its inflected form, but not by far: „Fernsehen“ is no plural of „Fernsehe“. */
const rarestDictionaryForm = 1 / 4;

const dictionaryForm = (word: string, lexicon: Lexicon): string | undefined => {
  const least = (lexicon.get(word)?.frequency ?? 0) * rarestDictionaryForm;
  const isDictionaryForm = (base: string): boolean => {
    const known = lexicon.get(base);
    return known !== undefined && known.nounShare > 0.5 && known.frequency >= least;
  };
  return nounEndings
    .filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length))
    .find((base) => base.length >= shortestWord && isDictionaryForm(base));
};

/** Shorter words than are split, of which longer forms are not split either. */
const shortestListed = 5;

/** „Profilen“ is no „Pro-filen“, because „Profil“ is a word. */
const isMisread = (word: string, { constituents }: Reading, lexicon: Lexicon): boolean => {
  const [first, , ...others] = constituents;
  if (others.length > 0 || !compoundPrefixes.has(word.slice(0, first?.end))) return false;
  return nounEndings.some((ending) => {
    const base = word.slice(0, -ending.length);
    const isListed = base.length >= shortestListed && base.length < shortestWord && word.endsWith(ending);
    return isListed && (lexicon.get(base)?.nounShare ?? 0) > 0.5;
  });
};

/** „Schiffahrt“ for „Schifffahrt“, as it was spelled before 1996: the joint lies after the doubled letter. */
const withTripledConsonant = (word: string): readonly { tripled: string; joint: number }[] =>
  [...word.matchAll(/([bdfgklmnprt])\1(?=[aeiouyäöü])/g)].map(({ index }) => ({
    tripled: word.slice(0, index + 2) + word.slice(index + 1),
    joint: index + 2,
  }));

/** The splitter that knows the words of a lexicon. Deterministic; remembers what it has split of late. */
export const createCompoundSplitter = (
  lexicon: Lexicon,
  hyphenationPoints: HyphenationPoints,
): CompoundSplitter => {
  const scores = createPartScores(lexicon);

  /** A part that is a compound by itself is split like it: Kinder|krankenhaus like Kranken|haus. */
  const splitConstituent = (word: string, constituent: Constituent): readonly Constituent[] => {
    const { start, end, base } = constituent;
    const inner = word.startsWith(base, start) ? split(base) : undefined;
    return (
      inner?.map((part) => ({
        start: start + part.start,
        end: part.end === base.length ? end : start + part.end,
        base: part.base,
      })) ?? [constituent]
    );
  };

  const splitForm = (word: string): readonly Constituent[] | undefined => {
    const reading = bestReading(word, scores, hyphenationPoints(word), lexicon);
    if (reading === undefined || isMisread(word, reading, lexicon)) return undefined;
    const value = valueOf(reading);
    const hasLongParts = reading.constituents.every(({ start, end }) => end - start >= 5);
    const least = hasLongParts ? leastValue.longParts : leastValue.shortParts;
    const wholeValue = Math.log(scores.frequency(word) + 1);
    if (value < least || value + advantageOfSplitting < wholeValue) return undefined;
    return reading.constituents.flatMap((constituent) => splitConstituent(word, constituent));
  };

  const splitOldSpelling = (word: string): readonly Constituent[] | undefined => {
    for (const { tripled, joint } of withTripledConsonant(word)) {
      if (lexicon.has(word) && !lexicon.has(tripled)) continue;
      const constituents = splitForm(tripled);
      if (constituents?.some(({ end }) => end === joint) !== true) continue;
      return constituents.map(({ start, end, base }) => ({
        start: start >= joint ? start - (start === joint ? 0 : 1) : start,
        end: end > joint ? end - 1 : end,
        base,
      }));
    }
    return undefined;
  };

  const split = (word: string): readonly Constituent[] | undefined => {
    if (
      word.length < shortestWord ||
      word.length > longestWord ||
      indivisible.some((pattern) => pattern.test(word))
    )
      return undefined;
    // „Erzeugen“, as a noun.
    if (/e[lr]?n$/.test(word) && isVerb(word, lexicon)) return undefined;
    const base = dictionaryForm(word, lexicon);
    const ofBase = base === undefined ? undefined : split(base);
    if (base === undefined) return splitForm(word) ?? splitOldSpelling(word);
    return ofBase?.map((constituent) =>
      constituent.end === base.length
        ? { ...constituent, end: word.length, base: word.slice(constituent.start) }
        : constituent,
    );
  };

  const splitLowerCase = recentlyMade(
    (word) => (/^\p{L}+$/u.test(word) ? split(word) : undefined) ?? splitNothing(word),
    mostRemembered,
  );
  return (word) => {
    const lowerCase = word.toLowerCase();
    return lowerCase.length === word.length ? splitLowerCase(lowerCase) : splitNothing(word);
  };
};
