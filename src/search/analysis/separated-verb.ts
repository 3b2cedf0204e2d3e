import { clauseOpeners, particles } from '../../german/verb-prefixes.ts';
import { fold } from './fold.ts';
import { keyOf } from './key.ts';
import type { SeparableVerbs } from './separable-verbs.ts';
import { verbStem } from './verb-stem.ts';
import type { Word } from './word.ts';

/** How many tokens before its particle a verb may stand. */
const reach = 30;

const particle = new RegExp(`^(${particles.join('|')})(\\P{L}*)$`, 'u');
const opensClause = new Set(clauseOpeners);

/** A token that can be the particle of a verb. */
export interface FinalParticle {
  readonly prefix: string;
  /** It is certain to end its clause: punctuation follows. */
  readonly endsClause: boolean;
}

export const finalParticle = (token: string): FinalParticle | undefined => {
  const [, prefix, after] = particle.exec(token) ?? [];
  return prefix === undefined ? undefined : { prefix: fold(prefix), endsClause: after !== '' };
};

/** A token as far as it matters here. */
interface ParticleToken {
  readonly text: string;
  readonly endsSentence: boolean;
  readonly particle: FinalParticle | undefined;
}

/** The particle that ends a clause with this token: „vor,“, „an und“, „auf“ as the last word of a text. */
const clauseFinalParticle = (
  { particle: own }: ParticleToken,
  next: ParticleToken | undefined,
): string | undefined =>
  own !== undefined && (own.endsClause || next === undefined || opensClause.has(next.text))
    ? own.prefix
    : undefined;

const placeOfVerb = (
  prefix: string,
  end: number,
  tokens: readonly ParticleToken[],
  words: readonly (Word | undefined)[],
  verbs: SeparableVerbs,
): number | undefined => {
  for (let place = end - 1; place >= Math.max(0, end - reach); place -= 1) {
    if (tokens[place]?.endsSentence === true) return undefined;
    const word = words[place];
    const mayBeVerb = word?.wordClass === 'lowerCase' && word.parts.length === 1;
    if (mayBeVerb && verbs.has(prefix + verbStem(word.surface))) return place;
  }
  return undefined;
};

const joinedVerbs = new WeakMap<Word, Map<string, Word>>();

/** A verb with another key; the same word for the same verb and key. */
const withKey = (verb: Word, key: string): Word => {
  const joined = joinedVerbs.get(verb) ?? new Map<string, Word>();
  joinedVerbs.set(verb, joined);
  const known = joined.get(key) ?? { ...verb, keys: [...new Set([...verb.keys, key])] };
  joined.set(key, known);
  return known;
};

/**
 * Gives a finite verb the key of the separable verb that it makes with the particle at the end of its clause:
 * in „schlug Maduro vor,“ the first word is found as „vorschlagen“ too.
 */
export const joinParticles = (
  tokens: readonly ParticleToken[],
  words: readonly (Word | undefined)[],
  verbs: SeparableVerbs,
): readonly (Word | undefined)[] => {
  if (!tokens.some((token) => token.particle !== undefined)) return words;
  const joined = [...words];
  for (const [end, token] of tokens.entries()) {
    const prefix = clauseFinalParticle(token, tokens[end + 1]);
    if (prefix === undefined) continue;
    const place = placeOfVerb(prefix, end, tokens, words, verbs);
    const verb = place === undefined ? undefined : joined[place];
    if (place === undefined || verb === undefined) continue;
    const key = keyOf(prefix + verb.surface, 'lowerCase');
    joined[place] = withKey(verb, key);
  }
  return joined;
};
