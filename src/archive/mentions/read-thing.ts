import { placesThatAreWords } from '../../german/places-that-are-words.ts';
import { titlesThatAreWords } from '../../german/press-titles.ts';
import type { MentionForm } from '../../record/mention.ts';
import type { Reader, Stretch } from './found-name.ts';
import { compoundEnd, isFreeBefore, leadsToNounBefore } from './name-context.ts';
import type { NameIndex, NamedThing } from './name-index.ts';
import type { NameToken } from './name-tokens.ts';
import { isPartOfPlace, isPlaceHere, isServiceHere } from './place-context.ts';
import { isOneOf, isPartyHere, isQuoted, isTitleHere, partiesThatAreWords } from './title-context.ts';

const isThing = (thing: NamedThing | undefined): thing is NamedThing => thing !== undefined;

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

/** A place's or an organisation's name. */
export const readThing =
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
