import { distance } from 'fastest-levenshtein';

/** How many letters may differ: one in short words, a third of long ones. */
const tolerated = (word: string): number => Math.max(1, Math.floor(word.length / 3));

/** The candidate that a misspelt word most likely meant; undefined when none is near. */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  const lower = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = tolerated(word) + 1;
  for (const candidate of candidates) {
    const far = distance(lower, candidate.toLowerCase());
    if (far < bestDistance) {
      best = candidate;
      bestDistance = far;
    }
  }
  return best;
};
