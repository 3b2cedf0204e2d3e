import type { MentionForm } from '../../record/mention.ts';
import { headOfCompound } from './closed-compound.ts';
import type { NameIndex, NamedThing } from './name-index.ts';
import {
  compoundEnd,
  givenNamesBefore,
  isFreeAfter,
  isFreeBefore,
  isGivenName,
  isOtherGeneration,
  isPlainWord,
  leadsToNounBefore,
} from './name-context.ts';
import { givenNames } from '../../german/given-names.ts';
import { titlesThatAreWords } from '../../german/press-titles.ts';
import { placesThatAreWords } from '../../german/places-that-are-words.ts';
import type { NameToken } from './name-tokens.ts';
import { givenNameParts, type PersonNames } from './person-names.ts';
import { isCityAdjectiveHere, isPartOfPlace, isPlaceHere, isServiceHere } from './place-context.ts';
import { isOneOf, isPartyHere, isQuoted, isTitleHere, partiesThatAreWords } from './title-context.ts';

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
      /** The word may be none: it counts when the article names the thing beyond doubt elsewhere. */
      readonly isWeak?: true;
    })
  | (Stretch & { readonly kind: 'fullName'; readonly persons: readonly PersonNames[] })
  | (Stretch & {
      readonly kind: 'surname';
      readonly persons: readonly PersonNames[];
      /** The first names before it; when they are nobody's of the persons, a stranger is meant. */
      readonly given: readonly string[];
      readonly stranger: boolean;
      /** What the word is the name of besides: a place, an organisation. */
      readonly rival: NamedPlaceOrOrganization | undefined;
    });

export type NamedPlaceOrOrganization = Extract<FoundName, { readonly kind: 'thing' }>;

type Reader = (tokens: readonly NameToken[], at: number, isTaken: (index: number) => boolean) => Reading;

/** A name, a stretch to pass over because it is part of something else, or nothing. */
type Reading = FoundName | (Stretch & { readonly kind: 'other' }) | undefined;

const isThing = (thing: NamedThing | undefined): thing is NamedThing => thing !== undefined;

const byNames: ReadonlySet<string> = new Set(['von', 'van', 'de', 'di', 'da']);

/** Whether a name of one word goes on to be another's: Franziskus, Franziskus von Assisi. */
const hasByName = (tokens: readonly NameToken[], at: number, last: number): boolean => {
  const [particle, name] = [tokens[last + 1], tokens[last + 2]];
  if (at !== last || particle?.joint !== 'space' || name?.joint !== 'space') return false;
  return byNames.has(particle.text) && name.capital;
};

const readPerson =
  ({ fullNames, surnames }: NameIndex, text: string): Reader =>
  (tokens, at, isTaken) => {
    const full = fullNames.longestAt(tokens, at);
    const before = tokens[at]?.joint === 'space' ? tokens[at - 1] : undefined;
    if (full !== undefined && full.length >= (surnames.longestAt(tokens, at)?.length ?? 0)) {
      const last = at + full.length - 1;
      if (hasByName(tokens, at, last)) return { kind: 'other', at, last };
      const alone =
        isFreeBefore(tokens, at) &&
        isFreeAfter(tokens, at, last) &&
        !isOtherGeneration(tokens, last) &&
        (before === undefined || isTaken(at - 1) || !givenNames.has(before.folded));
      if (alone) return { kind: 'fullName', at, last, persons: full.values };
      const given = givenNameParts(tokens.slice(at, last));
      return { kind: 'surname', at, last, persons: full.values, given, stranger: true, rival: undefined };
    }
    const match = surnames.longestAt(tokens, at);
    if (match === undefined) return undefined;
    const last = at + match.length - 1;
    if (isPlainWord(tokens, at, last) || isQuoted(text, tokens, at, last)) return undefined;
    const given = givenNamesBefore(tokens, at, isTaken);
    const stranger =
      !isFreeBefore(tokens, at) ||
      !isFreeAfter(tokens, at, last) ||
      isOtherGeneration(tokens, last) ||
      isGivenName(tokens, at, last);
    return { kind: 'surname', at, last, persons: match.values, given, stranger, rival: undefined };
  };

const isMeant = (
  thing: NamedThing,
  { shortened }: NameIndex,
  text: string,
  tokens: readonly NameToken[],
  { at, last }: Stretch,
  isTaken: (index: number) => boolean,
): boolean => {
  if (thing.kind === 'place') return isPlaceHere(tokens, at, last, isTaken);
  const [word, next] = [tokens[at], tokens[last + 1]];
  if (word !== undefined && at === last && word.text.length === 1) return isServiceHere(tokens, at);
  if (word !== undefined && at === last && partiesThatAreWords.has(word.folded)) {
    return isPartyHere(tokens, at, next);
  }
  const isShortened = word !== undefined && at === last && isOneOf(shortened, word);
  if (isShortened && !isOneOf(titlesThatAreWords, word)) return isQuoted(text, tokens, at, last);
  return isTitleHere(text, tokens, at, last);
};

/** A place's name that is a word too, where nothing says which: Halle gilt als graue Stadt. */
const isWeakPlace = (tokens: readonly NameToken[], { at, last }: Stretch): boolean =>
  at === last && placesThatAreWords.has(tokens[at]?.folded ?? '') && !leadsToNounBefore(tokens, at);

/** A hyphen before a thing is no harm when what stands before it is a name as well: EU-Russland-Gipfel. A letter is none: U-Bahn. */
const isThingFreeBefore = (
  tokens: readonly NameToken[],
  at: number,
  isTaken: (index: number) => boolean,
): boolean =>
  isFreeBefore(tokens, at) ||
  isTaken(at - 1) ||
  /^\p{Lu}{2,}$/u.test(tokens[at - 1]?.text ?? '') ||
  isPartOfPlace(tokens, at);

/** An adjective of several words ends in lower case: nordrhein-westfälische. */
const formOf = (tokens: readonly NameToken[], { at, last }: Stretch): MentionForm => {
  if (compoundEnd(tokens, last) > last) return 'compound';
  return last > at && tokens[last]?.joint === 'hyphen' && !tokens[last].capital ? 'derived' : 'full';
};

const readThing =
  (index: NameIndex, text: string): Reader =>
  (tokens, at, isTaken) => {
    const { words, phrases } = index;
    const word = words.longestAt(tokens, at);
    const phrase = phrases.longestAt(tokens, at);
    const longer = phrase !== undefined && phrase.length >= (word?.length ?? 0) ? phrase : word;
    if (longer === undefined) return undefined;
    const stretch = { at, last: at + longer.length - 1 };
    const things = longer.values.filter(isThing);
    if (things.length === 0 || !isThingFreeBefore(tokens, at, isTaken)) return { kind: 'other', ...stretch };
    const meant = things.filter((thing) => isMeant(thing, index, text, tokens, stretch, isTaken));
    const form = formOf(tokens, stretch);
    if (meant.length > 0) return { kind: 'thing', ...stretch, things: meant, form };
    const places = things.filter(({ kind }) => kind === 'place');
    return places.length > 0 && isWeakPlace(tokens, stretch)
      ? { kind: 'thing', ...stretch, things: places, form, isWeak: true }
      : undefined;
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

/** The longer of two readings; a surname that is as long as a place's name stays open until the article is known. */
const longer = (first: Reading, second: Reading): Reading => {
  if (first === undefined || second === undefined) return first ?? second;
  const isEqual = first.at === second.at && first.last === second.last;
  if (isEqual && first.kind === 'surname' && second.kind === 'thing') return { ...first, rival: second };
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
  const asPerson = readPerson(index, text);
  const asThing = readThing(index, text);
  const others = [readEllipsis(index, text), readDerived(index), readClosedCompound(index)];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    // An ellipsis is completed by what follows: Süd- und Mittelamerika.
    if (token === undefined || (text[token.end] !== '-' && !index.mayBegin(token.word))) continue;
    let reading = longer(asPerson(tokens, at, isTaken), asThing(tokens, at, isTaken));
    for (const read of others) reading ??= read(tokens, at, isTaken);
    if (reading === undefined) continue;
    if (reading.kind !== 'other') found.push(reading);
    for (let word = reading.at; word <= reading.last; word += 1) taken.add(word);
    at = reading.last;
  }
  return found;
};
