import { clauseOpeners, particles } from '../../german/verb-prefixes.ts';
import { fold } from './fold.ts';
import { keyOf } from './key.ts';
import { endsSentence } from './sentence-end.ts';
import type { SeparableVerbs } from './separable-verbs.ts';
import { verbStem } from './verb-stem.ts';
import type { Word } from './word.ts';

/** How many tokens before its particle a verb may stand. */
const reach = 30;

const particle = new RegExp(`^(${particles.join('|')})(\\P{L}*)$`, 'u');
const opensClause = new Set(clauseOpeners);

/** The particle that ends a clause with this token: „vor,“, „an und“, „auf“ as the last word of a text. */
const clauseFinalParticle = (token: string, next: string | undefined): string | undefined => {
  const [, prefix, after] = particle.exec(token) ?? [];
  return after !== '' || next === undefined || opensClause.has(next) ? prefix : undefined;
};

const placeOfVerb = (
  prefix: string,
  end: number,
  tokens: readonly string[],
  words: readonly (Word | undefined)[],
  verbs: SeparableVerbs,
): number | undefined => {
  for (let place = end - 1; place >= Math.max(0, end - reach); place -= 1) {
    if (endsSentence(tokens[place] ?? '')) return undefined;
    const word = words[place];
    const mayBeVerb = word?.wordClass === 'lowerCase' && word.parts.length === 1;
    if (mayBeVerb && verbs.has(prefix + verbStem(word.surface))) return place;
  }
  return undefined;
};

/**
 * Gives a finite verb the key of the separable verb that it makes with the particle at the end of its clause:
 * in „schlug Maduro vor,“ the first word is found as „vorschlagen“ too.
 */
export const joinParticles = (
  tokens: readonly string[],
  words: readonly (Word | undefined)[],
  verbs: SeparableVerbs,
): readonly (Word | undefined)[] => {
  const joined = [...words];
  for (const [end, token] of tokens.entries()) {
    const prefix = clauseFinalParticle(token, tokens[end + 1]);
    const folded = prefix === undefined ? undefined : fold(prefix);
    const place = folded === undefined ? undefined : placeOfVerb(folded, end, tokens, words, verbs);
    const verb = place === undefined ? undefined : joined[place];
    if (folded === undefined || place === undefined || verb === undefined) continue;
    const key = keyOf(folded + verb.surface, 'lowerCase');
    joined[place] = { ...verb, keys: [...new Set([...verb.keys, key])] };
  }
  return joined;
};
