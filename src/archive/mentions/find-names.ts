import type { MentionForm } from '../../record/mention.ts';
import { headOfCompound } from './closed-compound.ts';
import type { NameIndex, NamedThing } from './name-index.ts';
import {
  compoundEnd,
  givenNamesBefore,
  isFreeAfter,
  isFreeBefore,
  isOtherGeneration,
  isPlainWord,
} from './name-context.ts';
import { givenNames } from '../../german/given-names.ts';
import type { NameToken } from './name-tokens.ts';
import { givenNameParts, type PersonNames } from './person-names.ts';
import { isCityAdjectiveHere, isPlaceHere, isServiceHere } from './place-context.ts';

interface Stretch {
  /** Positions of the first and last word of the name itself. */
  readonly at: number;
  readonly last: number;
}

/** A name as it was found in one text, before the whole article has been seen. */
export type FoundName =
  | (Stretch & {
      readonly kind: 'thing';
      readonly things: readonly NamedThing[];
      readonly form: MentionForm;
    })
  | (Stretch & { readonly kind: 'fullName'; readonly persons: readonly PersonNames[] })
  | (Stretch & {
      readonly kind: 'surname';
      readonly persons: readonly PersonNames[];
      /** The first names before it; when they are nobody's of the persons, a stranger is meant. */
      readonly given: readonly string[];
      readonly stranger: boolean;
    });

type Reader = (tokens: readonly NameToken[], at: number, isTaken: (index: number) => boolean) => Reading;

/** A name, a stretch to pass over because it is part of something else, or nothing. */
type Reading = FoundName | (Stretch & { readonly kind: 'other' }) | undefined;

const isThing = (thing: NamedThing | undefined): thing is NamedThing => thing !== undefined;

const readPerson =
  ({ fullNames, surnames }: NameIndex): Reader =>
  (tokens, at, isTaken) => {
    const full = fullNames.longestAt(tokens, at);
    const before = tokens[at]?.joint === 'space' ? tokens[at - 1] : undefined;
    if (full !== undefined && full.length >= (surnames.longestAt(tokens, at)?.length ?? 0)) {
      const last = at + full.length - 1;
      const alone =
        isFreeBefore(tokens, at) &&
        isFreeAfter(tokens, last) &&
        !isOtherGeneration(tokens, last) &&
        (before === undefined || isTaken(at - 1) || !givenNames.has(before.folded));
      if (alone) return { kind: 'fullName', at, last, persons: full.values };
      const given = givenNameParts(tokens.slice(at, last));
      return { kind: 'surname', at, last, persons: full.values, given, stranger: true };
    }
    const match = surnames.longestAt(tokens, at);
    if (match === undefined || isPlainWord(tokens, at)) return undefined;
    const last = at + match.length - 1;
    const given = givenNamesBefore(tokens, at, isTaken);
    const stranger =
      !isFreeBefore(tokens, at) || !isFreeAfter(tokens, last) || isOtherGeneration(tokens, last);
    return { kind: 'surname', at, last, persons: match.values, given, stranger };
  };

const isMeant = (
  thing: NamedThing,
  tokens: readonly NameToken[],
  { at, last }: Stretch,
  isTaken: (index: number) => boolean,
): boolean => {
  if (thing.kind === 'place') return isPlaceHere(tokens, at, last, isTaken);
  return at !== last || tokens[at]?.text.length !== 1 || isServiceHere(tokens, at);
};

/** A hyphen before a thing is no harm when what stands before it is a name as well: EU-Russland-Gipfel. */
const isThingFreeBefore = (
  tokens: readonly NameToken[],
  at: number,
  isTaken: (index: number) => boolean,
): boolean => isFreeBefore(tokens, at) || isTaken(at - 1) || /^\p{Lu}+$/u.test(tokens[at - 1]?.text ?? '');

const readThing =
  ({ words, phrases }: NameIndex): Reader =>
  (tokens, at, isTaken) => {
    const word = words.longestAt(tokens, at);
    const phrase = phrases.longestAt(tokens, at);
    const longer = phrase !== undefined && phrase.length >= (word?.length ?? 0) ? phrase : word;
    if (longer === undefined) return undefined;
    const stretch = { at, last: at + longer.length - 1 };
    const things = longer.values.filter(isThing);
    if (things.length === 0 || !isThingFreeBefore(tokens, at, isTaken)) return { kind: 'other', ...stretch };
    const meant = things.filter((thing) => isMeant(thing, tokens, stretch, isTaken));
    if (meant.length === 0) return undefined;
    const form = compoundEnd(tokens, stretch.last) > stretch.last ? 'compound' : 'full';
    return { kind: 'thing', ...stretch, things: meant, form };
  };

/** Kremlsprecher: a name of one word and a noun, written together. */
const readClosedCompound =
  ({ stems }: NameIndex): Reader =>
  (tokens, at) => {
    const token = tokens[at];
    const things = token?.capital === true ? headOfCompound(stems, token.folded) : undefined;
    return things === undefined ? undefined : { kind: 'thing', at, last: at, things, form: 'compound' };
  };

const readDerived =
  ({ derived }: NameIndex): Reader =>
  (tokens, at) => {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const found = !token.capital || token.opensSentence ? derived.adjectives.get(token.folded) : undefined;
    const inhabitants = token.capital ? derived.inhabitants.get(token.folded) : undefined;
    const city =
      token.capital && isCityAdjectiveHere(tokens, at) ? derived.cityAdjectives.get(token.folded) : undefined;
    const things = found ?? inhabitants ?? city;
    return things === undefined ? undefined : { kind: 'thing', at, last: at, things, form: 'derived' };
  };

const conjunctions: ReadonlySet<string> = new Set(['und', 'oder', 'bzw', 'sowie', 'wie']);

/** Süd- und Mittelamerika: the first part is completed by the second's end. */
const readEllipsis =
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

const longer = (first: Reading, second: Reading): Reading => {
  if (first === undefined || second === undefined) return first ?? second;
  const firstLength = first.last - first.at;
  const secondLength = second.last - second.at;
  if (firstLength !== secondLength) return firstLength > secondLength ? first : second;
  return first.kind === 'surname' || first.kind === 'other' ? second : first;
};

/** The names in one text, the longest at each place, none inside another. */
export const findNames = (
  index: NameIndex,
  text: string,
  tokens: readonly NameToken[],
): readonly FoundName[] => {
  const found: FoundName[] = [];
  const taken = new Set<number>();
  const isTaken = (at: number): boolean => taken.has(at);
  const longestOf = [readPerson(index), readThing(index)];
  const others = [readEllipsis(index, text), readDerived(index), readClosedCompound(index)];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    // An ellipsis is completed by what follows: Süd- und Mittelamerika.
    if (token === undefined || (text[token.end] !== '-' && !index.mayBegin(token.folded))) continue;
    const [person, thing] = longestOf.map((read) => read(tokens, at, isTaken));
    let reading = longer(person, thing);
    for (const read of others) reading ??= read(tokens, at, isTaken);
    if (reading === undefined) continue;
    if (reading.kind !== 'other') found.push(reading);
    for (let word = reading.at; word <= reading.last; word += 1) taken.add(word);
    at = reading.last;
  }
  return found;
};
