import { decomposeQuery } from '../analysis/decompose-query.ts';
import {
  isFunctionKey,
  isOfFamily,
  keyOf,
  positionKeys,
  wholeKey,
  withoutApartSign,
  withoutClassLetter,
  wordClassOf,
} from '../analysis/key.ts';
import { longestWord } from '../analysis/longest-word.ts';
import { distinctEntries, type VocabularyEntry } from '../vocabulary/entry.ts';
import type { Lexicon } from './lexicon.ts';
import { meantEntries, spelledLike } from './meant-entries.ts';
import type { AsBeginning } from './parse-query.ts';
import type { Reading, ReadWord } from './reading.ts';
import { type Nearby, nearestWords } from './spelling.ts';
import { beginsAnother, functionKey, mayBeNoun } from './function-word.ts';
import { type WordSurface, wordSurface } from './word-surface.ts';

/** So many words a beginning stands for at most, and so many related ones are asked for: the most frequent. */
const mostWords = 64;

const keysOf = (entries: readonly VocabularyEntry[]): readonly string[] => [
  ...new Set(entries.map(({ constituents }) => wholeKey(constituents))),
];

const mostFrequent = (entries: readonly VocabularyEntry[]): readonly VocabularyEntry[] =>
  [...entries]
    .sort((a, b) => b.documents - a.documents || (a.surface < b.surface ? -1 : 1))
    .slice(0, mostWords);

const isContentWord = ({ constituents }: VocabularyEntry): boolean => !isFunctionKey(wholeKey(constituents));

/** What a capital says of a word: that it is a noun, or nothing, because it opens a query of several words. */
export type Capital = 'isOfNoun' | 'opens';

const isNoun = ({ constituents }: VocabularyEntry): boolean => wordClassOf(wholeKey(constituents)) === 'noun';

/**
 * The entries of a word in this or another form. A capital says that the noun is meant, so its other forms count
 * as well, and words of other classes that are spelled alike do not; a word without may be either, because many
 * write none in a search field.
 */
const entriesOf = async (
  { surface, isCapitalised }: Pick<WordSurface, 'surface' | 'isCapitalised'>,
  lexicon: Lexicon,
  capital: Capital = 'isOfNoun',
): Promise<readonly VocabularyEntry[]> => {
  const same = await lexicon.withSurface(surface);
  const nouns = await lexicon.withStem(surface, 'noun');
  if (same.length > 0) {
    if (!isCapitalised) return same;
    const all = distinctEntries([...same, ...nouns]);
    return capital === 'isOfNoun' && all.some(isNoun) ? all.filter(isNoun) : all;
  }
  // „Lenk“ is none of the forms of „lenken“ where the archive has „das Lenken“.
  const isNounAlone = isCapitalised && capital === 'isOfNoun' && nouns.some(isNoun);
  const entries = isNounAlone ? nouns : [...nouns, ...(await lexicon.withStem(surface, 'lowerCase'))];
  if (entries.length > 0 || !/[aeiouy]s$/.test(surface)) return entries;
  // A name's genitive: Maduros, where only Maduro is known.
  return lexicon.withSurface(surface.slice(0, -1));
};

const shortestFamilyStem = 5;

/** What the words of a family begin with, the word itself included: „staat“ for „Staatschefin“. */
const commonBeginning = (surface: string, stem: string): string => {
  let length = 0;
  while (length < stem.length && surface[length] === stem[length]) length += 1;
  return surface.slice(0, Math.max(shortestFamilyStem - 1, length));
};

/** Words whose key begins like one of these: Militär and militärisch. What has it as a part is found by it anyway. */
const relatedTo = async (
  entries: readonly VocabularyEntry[],
  lexicon: Lexicon,
): Promise<readonly VocabularyEntry[]> => {
  const keys = new Set(keysOf(entries));
  const families = await Promise.all(
    entries.map(async ({ constituents, surface }) => {
      const stem = withoutClassLetter(wholeKey(constituents));
      if (stem.length < shortestFamilyStem || /^\p{N}/u.test(stem)) return [];
      const alike = await lexicon.beginning(commonBeginning(surface, stem));
      return alike.filter((entry) => isOfFamily(wholeKey(entry.constituents), stem));
    }),
  );
  const related = families
    .flat()
    .filter((entry) => !positionKeys(entry.constituents).some((key) => keys.has(key)))
    .filter(isContentWord);
  return mostFrequent(distinctEntries(related));
};

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

/** A near word is believed when one edit, or the same sound, leads to it. */
const isConvincing = ({ distance, soundsAlike, cost }: Nearby): boolean =>
  distance <= 1 || soundsAlike || cost < 1.2;

/** Shorter ones are in many words by chance: „Bund“ and „Tag“ of a Bundestag in Bundesstaat and Tagesordnung. */
const shortestPart = 4;
const shortestStrongPart = 5;

/** A compound of two long, well-known words is more than a misspelling of another. */
const isStrong = (parts: readonly VocabularyEntry[], surface: string): boolean =>
  parts.every(
    (entry) =>
      entry.surface.length >= shortestStrongPart &&
      !entry.onlyInside &&
      entry.documents > 1 &&
      surface.includes(entry.surface.slice(0, -1)),
  );

const nounIn = async (surface: string, lexicon: Lexicon): Promise<VocabularyEntry | undefined> => {
  const entries = await entriesOf({ surface, isCapitalised: true }, lexicon);
  return mostFrequent(entries.filter((entry) => isContentWord(entry))).find(
    ({ constituents }) =>
      withoutApartSign(wholeKey(constituents)) === keyOf(surface, 'noun') || constituents.length > 1,
  );
};

/** Who misspells a word has not told it from another by its umlaut. */
const withTwins = async (entry: VocabularyEntry, lexicon: Lexicon): Promise<readonly VocabularyEntry[]> => {
  const key = withoutApartSign(wholeKey(entry.constituents));
  const alike = await lexicon.withSurface(entry.surface);
  return [entry, ...alike.filter(({ constituents }) => withoutApartSign(wholeKey(constituents)) === key)];
};

const readUnknown = async (surface: string, lexicon: Lexicon): Promise<Reading> => {
  const { whole, beginning: first } = await decomposeQuery(surface, (part) => nounIn(part, lexicon));
  const found = whole && [whole.modifier, whole.head];
  const parts = found?.every((entry) => entry.surface.length >= shortestPart) === true ? found : undefined;
  const composed = (of: readonly VocabularyEntry[]): Reading => ({
    kind: 'composed',
    parts: of.map((part) => [part]),
  });
  if (parts !== undefined && isStrong(parts, surface)) return composed(parts);
  const near = await nearestWords(surface, lexicon);
  const [nearest, ...others] = near;
  const isFarFromAll = nearest === undefined || (nearest.distance > 1 && !nearest.soundsAlike);
  if (parts !== undefined && isFarFromAll) return composed(parts);
  if (nearest !== undefined && isConvincing(nearest)) {
    return {
      kind: 'corrected',
      keys: keysOf(await withTwins(nearest.entry, lexicon)),
      to: nearest.entry,
      others: others.map(({ entry }) => entry),
    };
  }
  const isTelling = first !== undefined && first.surface.length >= shortestStrongPart && !first.onlyInside;
  return {
    kind: 'unknown',
    nearest: near.map(({ entry }) => entry),
    beginning: isTelling ? first : undefined,
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
  const stem = withoutClassLetter(keyOf(surface, 'noun'));
  const family = stem.length < shortestFamilyStem ? [] : await lexicon.beginning(stem);
  return { text, reading, related: mostFrequent(family.filter(isContentWord)) };
};
