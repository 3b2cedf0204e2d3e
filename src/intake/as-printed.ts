import type { DraftDateline, DraftName, DraftPublication, Words } from '../record/draft.ts';
import { foldedText } from './folded-text.ts';
import type { ProposedNames } from './names/propose-names.ts';
import type { ReadableText } from './readable-text.ts';

/** Puts what was found in a readable text back into the words and places of the text as it came. */
export interface AsPrinted {
  readonly dateline: (found: DraftDateline | undefined) => DraftDateline | undefined;
  readonly publication: (found: DraftPublication | undefined) => DraftPublication | undefined;
  readonly names: (found: ProposedNames) => ProposedNames;
  /** Words somewhere in a stretch of the readable text, such as one of the names in a byline. */
  readonly wordsIn: (start: number, end: number, words: string) => string;
}

const asTheyAre: AsPrinted = {
  dateline: (found) => found,
  publication: (found) => found,
  names: (found) => found,
  wordsIn: (_start, _end, words) => words,
};

/** @param text the text as it came, of which the other was made */
export const asPrinted = (text: string, readable: ReadableText): AsPrinted => {
  if (readable.text === text) return asTheyAre;
  const printed = <Found extends Words>(found: Found): Found => {
    // What a page says of itself stands nowhere in its text.
    if (found.end === found.start) return found;
    const [start, end] = readable.printed(found.start, found.end);
    return { ...found, text: foldedText(text.slice(start, end)), start, end };
  };
  const name = (found: DraftName): DraftName => ({ ...found, mentions: found.mentions.map(printed) });
  return {
    dateline: (found) => {
      if (found === undefined) return undefined;
      const { start, end } = printed(found);
      const verbatim = text.slice(start, end);
      return { ...found, verbatim, text: verbatim, start, end };
    },
    publication: (found) =>
      found === undefined ? undefined : { ...found, evidence: found.evidence.map(printed) },
    names: ({ persons, organizations, places }) => ({
      persons: persons.map(name),
      organizations: organizations.map(name),
      places: places.map(name),
    }),
    wordsIn: (start, end, words) => {
      const at = readable.text.slice(start, end).indexOf(words);
      return at < 0 ? words : text.slice(...readable.printed(start + at, start + at + words.length));
    },
  };
};
