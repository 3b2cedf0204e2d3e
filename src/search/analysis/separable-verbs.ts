import { particles } from '../../german/verb-prefixes.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { verbStem } from './verb-stem.ts';

/** The stems of verbs that may stand in two parts: `vorschlag` for „schlug … vor“. */
export type SeparableVerbs = ReadonlySet<string>;

/** Whatever begins with another particle begins with one of these. */
const beginnings = particles.filter(
  (particle) => !particles.some((other) => other !== particle && particle.startsWith(other)),
);

/** Longest first: „zurücktreten“ is no „zu-rücktreten“. */
const longestFirst = particles.toSorted((one, other) => other.length - one.length);

const infinitive = new RegExp(`^(?:${longestFirst.join('|')})(.{2,}e[lr]?n)$`);

const isVerb = (lexicon: Lexicon, word: string): boolean => {
  const known = lexicon.get(word);
  return known !== undefined && known.nounShare <= 0.5 && known.frequency > 0;
};

/** Infinitives of the lexicon that are a particle and another infinitive of it. */
export const separableVerbsOf = (lexicon: Lexicon): SeparableVerbs => {
  const stems = new Set<string>();
  for (const beginning of beginnings) {
    for (const word of lexicon.beginningWith(beginning)) {
      const base = word.endsWith('n') ? infinitive.exec(word)?.[1] : undefined;
      if (base !== undefined && isVerb(lexicon, word) && isVerb(lexicon, base))
        stems.add(verbStem(fold(word)));
    }
  }
  return stems;
};
