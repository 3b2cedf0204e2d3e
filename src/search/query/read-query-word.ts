import { keyOf } from '../analysis/key.ts';
import { longestWord } from '../analysis/longest-word.ts';
import { distinctEntries, type VocabularyEntry } from '../vocabulary/entry.ts';
import { beginsAnother, functionKey, mayBeNoun } from './function-word.ts';
import type { Lexicon } from './lexicon.ts';
import { meantEntries, spelledLike } from './meant-entries.ts';
import type { AsBeginning } from './parse-query.ts';
import { readUnknown } from './read-unknown.ts';
import type { Reading, ReadWord } from './reading.ts';
import { relatedTo, relatedToUnknown } from './related-words.ts';
import { type Capital, entriesOf, isContentWord, isNoun, keysOf, mostFrequent } from './word-entries.ts';
import { wordSurface } from './word-surface.ts';

const known = async (
  entries: readonly VocabularyEntry[],
  lexicon: Lexicon,
): Promise<Pick<ReadWord, 'reading' | 'related'>> => {
  const meaningful = entries.filter(isContentWord);
  if (meaningful.length === 0) return { reading: { kind: 'function', keys: keysOf(entries) }, related: [] };
  return {
    reading: { kind: 'known', keys: keysOf(meaningful), entries: meaningful },
    related: await relatedTo(meaningful, lexicon),
  };
};

const beginning = (entries: readonly VocabularyEntry[], isWhole: boolean): Reading => {
  const meaningful = distinctEntries(entries).filter(isContentWord);
  const asked = mostFrequent(meaningful);
  return {
    kind: 'beginning',
    keys: keysOf(asked),
    entries: asked,
    total: isWhole ? meaningful.length : undefined,
  };
};

/** „Kreml-Sprecherin“: not known as one word, but each of its components. */
const readApart = async (components: readonly string[], lexicon: Lexicon): Promise<Reading | undefined> => {
  if (components.length < 2) return undefined;
  const parts = await Promise.all(
    components.map((surface) => entriesOf({ surface, isCapitalised: true }, lexicon)),
  );
  return parts.every((entries) => entries.length > 0) ? { kind: 'composed', parts } : undefined;
};

const unknownFor = (text: string): ReadWord => ({
  text,
  reading: { kind: 'unknown', nearest: [], beginning: undefined },
  related: [],
});

/** Whether a word of a query is one of the archive, in this or another form. */
export const isKnownWord = async (text: string, lexicon: Lexicon): Promise<boolean> => {
  const word = wordSurface(text);
  if (word === undefined) return false;
  return functionKey(word) !== undefined || (await entriesOf(word, lexicon, 'opens')).length > 0;
};

/** A word of grammar, however a text writes it: „die“, and „Die“ where a title begins. */
const functionWordFor = (text: string, key: string, surface: string): ReadWord => ({
  text,
  reading: { kind: 'function', keys: [key, keyOf(surface, 'noun'), keyOf(surface, 'lowerCase')] },
  related: [],
});

/**
 * Finds out what a word of a query means in this archive; undefined when it has neither letters nor digits.
 * @param isGuessed whether, where the archive does not know it, what it may be made of or misspelt for is looked for
 */
export const readQueryWord = async (
  text: string,
  asBeginning: AsBeginning,
  lexicon: Lexicon,
  capital: Capital = 'isOfNoun',
  isGuessed = true,
): Promise<ReadWord | undefined> => {
  const word = wordSurface(text);
  if (word === undefined) return undefined;
  const { surface, components } = word;
  const ofFunctionWord = asBeginning === 'always' || beginsAnother(text) ? undefined : functionKey(word);
  const mayMeanNoun = mayBeNoun(text) || (capital === 'isOfNoun' && word.isCapitalised);
  if (ofFunctionWord !== undefined && !mayMeanNoun) return functionWordFor(text, ofFunctionWord, surface);
  const entries = meantEntries(text, surface, await entriesOf(word, lexicon, capital));
  if (ofFunctionWord !== undefined && !entries.some(isNoun))
    return functionWordFor(text, ofFunctionWord, surface);
  if (entries.length > 0 && asBeginning !== 'always') return { text, ...(await known(entries, lexicon)) };
  if (surface.length > longestWord) return unknownFor(text);
  const apart = await readApart(components, lexicon);
  if (apart !== undefined) return { text, reading: apart, related: [] };
  if (asBeginning !== 'never') {
    // Who is still typing need not wait for thousands of words; a star asks for them.
    const { entries: suggested, areAll } = lexicon.suggested(surface);
    const isWhole = areAll || asBeginning === 'always';
    const longer = await (isWhole ? lexicon.beginning(surface) : suggested);
    if (longer.length > 0) {
      const meant = spelledLike(text, [...entries, ...longer]);
      return { text, reading: beginning(meant, isWhole), related: [] };
    }
  }
  if (!isGuessed) return unknownFor(text);
  const reading = await readUnknown(surface, lexicon);
  if (reading.kind === 'corrected') return { text, reading, related: await relatedTo([reading.to], lexicon) };
  return { text, reading, related: await relatedToUnknown(surface, lexicon) };
};
