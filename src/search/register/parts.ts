import { everydayNouns } from '../../german/everyday-nouns.ts';
import type { CompoundSplitter } from '../analysis/compound-splitter.ts';
import { fold } from '../analysis/fold.ts';
import { stem } from '../analysis/stem.ts';
import type { Noun } from './nouns.ts';

/** A word that compounds of the register have as a part. */
export interface SharedPart {
  /** As it is shown when it has no heading of its own. */
  readonly heading: string;
  /** The stems of the compounds, in the order of the nouns. */
  readonly compounds: readonly string[];
}

const shortestCompound = 8;
const shortestPart = 4;

/** A part that a single compound has is a heading only when it is a noun of the register itself. */
const leastCompounds = 2;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const everyday: ReadonlySet<string> = new Set(everydayNouns.map((noun) => stem(fold(noun), 'noun')));

/**
 * The parts of compound nouns with the compounds that have them, by the stem of the part: Sicherheit and
 * Partnerschaft for Sicherheitspartnerschaft.
 */
export const partsOfNouns = (
  nouns: readonly Noun[],
  splitCompound: CompoundSplitter,
): ReadonlyMap<string, SharedPart> => {
  const known = new Set(nouns.map((noun) => noun.stem));
  const parts = new Map<string, { heading: string; compounds: string[] }>();
  for (const { heading, stem: own } of nouns) {
    if (heading.length < shortestCompound) continue;
    for (const { base } of splitCompound(heading)) {
      const key = stem(fold(base), 'noun');
      if (key === own || base.length < shortestPart || everyday.has(key)) continue;
      const part = parts.get(key) ?? { heading: capitalised(base), compounds: [] };
      parts.set(key, part);
      if (!part.compounds.includes(own)) part.compounds.push(own);
    }
  }
  return new Map(
    [...parts].filter(([key, { compounds }]) => known.has(key) || compounds.length >= leastCompounds),
  );
};
