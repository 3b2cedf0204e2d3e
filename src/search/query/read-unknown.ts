import { decomposeQuery } from '../analysis/decompose-query.ts';
import { keyOf, wholeKey, withoutApartSign } from '../analysis/key.ts';
import type { VocabularyEntry } from '../vocabulary/entry.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { type Nearby, nearestWords } from './spelling.ts';
import { entriesOf, isContentWord, keysOf, mostFrequent } from './word-entries.ts';

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

/** What a word that the archive does not know is made of, or misspelt for. */
export const readUnknown = async (surface: string, lexicon: Lexicon): Promise<Reading> => {
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
