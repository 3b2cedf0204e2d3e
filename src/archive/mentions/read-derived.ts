import { headOfCompound } from './closed-compound.ts';
import type { Reader } from './found-name.ts';
import type { NameIndex } from './name-index.ts';
import { isCityAdjectiveHere } from './place-context.ts';

/** Kremlsprecher: a name of one word and a noun, written together. */
export const readClosedCompound =
  ({ stems }: NameIndex): Reader =>
  (tokens, at) => {
    const token = tokens[at];
    const things = token?.capital === true ? headOfCompound(stems, token.folded) : undefined;
    return things === undefined ? undefined : { kind: 'thing', at, last: at, things, form: 'compound' };
  };

/** What is made of a place's name: russisch, Russen, Moskauer. */
export const readDerived =
  ({ derived }: NameIndex): Reader =>
  (tokens, at) => {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const found = !token.capital || token.opensSentence ? derived.adjectives.get(token.folded) : undefined;
    const inhabitants = token.capital
      ? (derived.inhabitants.get(token.folded) ?? derived.parts.get(token.folded))
      : undefined;
    const city =
      token.capital && isCityAdjectiveHere(tokens, at) ? derived.cityAdjectives.get(token.folded) : undefined;
    const bare = tokens[at + 1]?.joint === 'hyphen' ? derived.bareAdjectives.get(token.folded) : undefined;
    const things = found ?? inhabitants ?? city ?? bare;
    return things === undefined ? undefined : { kind: 'thing', at, last: at, things, form: 'derived' };
  };

const conjunctions: ReadonlySet<string> = new Set(['und', 'oder', 'bzw', 'sowie', 'wie']);

/** Süd- und Mittelamerika: the first part is completed by the second's end. */
export const readEllipsis =
  ({ stems }: NameIndex, text: string): Reader =>
  (tokens, at) => {
    const token = tokens[at];
    if (token === undefined || !/^-[\s,]/.test(text.slice(token.end, token.end + 2))) return undefined;
    const skipped = conjunctions.has(tokens[at + 1]?.folded ?? '') ? at + 2 : at + 1;
    const whole = tokens[skipped]?.folded ?? '';
    for (let cut = 2; cut < whole.length - 2; cut += 1) {
      const things = stems.get(token.folded + whole.slice(cut));
      if (things !== undefined) return { kind: 'thing', at, last: at, things, form: 'full' };
    }
    return undefined;
  };
