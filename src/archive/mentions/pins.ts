import type { MentionPin } from '../../record/article.ts';
import type { Mention, MentionDoubt, MentionPlace } from '../../record/mention.ts';
import { offsetsOf } from '../offsets-of.ts';
import { placeIn, type SearchedText } from './searched-texts.ts';

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Where the words of a pin stand as whole words, in reading order. */
const occurrences = (texts: readonly SearchedText[], words: string): readonly MentionPlace[] =>
  texts.flatMap((searched) =>
    offsetsOf(words, searched.text).flatMap((at) => {
      const end = at + words.length;
      const isWhole = !isLetter(searched.text[at - 1]) && !isLetter(searched.text[end]);
      return isWhole ? [placeIn(searched, at, end)] : [];
    }),
  );

/** Where a pin applies: everywhere, or at one of the occurrences. */
export const pinnedPlaces = (
  { text, nth }: MentionPin,
  texts: readonly SearchedText[],
): readonly MentionPlace[] => {
  const places = occurrences(texts, text);
  return nth === undefined ? places : places.slice(nth - 1, nth);
};

const overlap = (first: MentionPlace, second: MentionPlace): boolean =>
  first.field === second.field &&
  first.index === second.index &&
  first.start < second.end &&
  second.start < first.end;

/** What is not at one of the places. */
export const elsewhere = <Placed extends Mention | MentionDoubt>(
  placed: readonly Placed[],
  places: readonly MentionPlace[],
): readonly Placed[] => placed.filter(({ place }) => !places.some((pinned) => overlap(pinned, place)));
