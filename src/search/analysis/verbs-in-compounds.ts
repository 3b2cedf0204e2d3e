import { particlesOfVerbs } from '../../german/compound-parts.ts';
import { endingOfVerbNoun } from '../../german/noun-endings.ts';
import { inseparablePrefixes, separablePrefixes } from '../../german/verb-prefixes.ts';
import type { Constituent } from './compound-splitter.ts';
import type { Lexicon } from './lexicon.ts';

const verbPrefixes = new Set([...separablePrefixes, ...inseparablePrefixes]);

/** A word that is a noun this seldom is a verb. */
const mostNounShareOfVerb = 0.3;

export const isVerb = (word: string, lexicon: Lexicon): boolean => {
  const known = lexicon.get(word);
  return known !== undefined && known.nounShare <= mostNounShareOfVerb && known.frequency > 0;
};

/** „Fortsetzung“ is made of a verb with its particle, not of a „Setzung“; „Unterhalt“ of „unterhalten“. */
export const isOfVerb = (written: string, [next]: readonly Constituent[], lexicon: Lexicon): boolean => {
  const base = next?.base ?? '';
  if (particlesOfVerbs.has(written) && (/ung(?:en)?$/.test(base) || isVerb(base, lexicon))) return true;
  if (!verbPrefixes.has(written)) return false;
  const verb = written + base.replace(endingOfVerbNoun, '');
  return isVerb(`${verb}en`, lexicon) || isVerb(`${verb}n`, lexicon);
};
