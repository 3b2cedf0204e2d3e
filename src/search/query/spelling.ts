import { confusedInitials } from '../../german/confused-initials.ts';
import { monthNames } from '../../german/months.ts';
import { editDistance } from '../analysis/edit-distance.ts';
import { fold } from '../analysis/fold.ts';
import { isFunctionKey, wholeKey } from '../analysis/key.ts';
import { phoneticCode } from '../analysis/phonetic-code.ts';
import type { VocabularyEntry } from '../vocabulary/entry.ts';
import type { Lexicon } from './lexicon.ts';
import type { LookAlike } from './look-alikes.ts';

/** A word that may have been meant. */
export interface Nearby {
  readonly entry: VocabularyEntry;
  /** Edits between what was typed and what is offered. */
  readonly distance: number;
  readonly soundsAlike: boolean;
  /** Less is better: edits, made less by sound and frequency, made more by another initial. */
  readonly cost: number;
}

/** Short words have too many neighbours for two edits to mean anything. */
export const mostEdits = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Who looks for June does not look for Juri. */
const neverMisspelt: ReadonlySet<string> = new Set(monthNames.map(fold));

/** From this length on two edits are believed even where the sound differs. */
const longWord = 10;

/** Some entries stand for a word by its stem; nobody writes it so. */
const isWritten = ({ onlyInside, display, surface }: VocabularyEntry): boolean =>
  !onlyInside || fold(display) === surface;

const inOrder = (word: string): string => word.split('').sort().join('');

/** Words like „haben“ are near to many and say nothing: they are meant only where letters were swapped. */
const mayBeMeant = (typed: string, { constituents, surface }: VocabularyEntry): boolean =>
  !isFunctionKey(wholeKey(constituents)) || inOrder(typed) === inOrder(surface);

const digitsOf = (word: string): string => word.replace(/\D/g, '');

type Spelled = Pick<VocabularyEntry, 'surface' | 'documents' | 'onlyInside'>;

/** The edits between a word and what was typed; undefined when they are too many. */
const editsTo = (surface: string, word: string): number | undefined => {
  const most = mostEdits(surface);
  if (word.length < 4 || Math.abs(word.length - surface.length) > most) return undefined;
  // Another number is no other spelling: 2019 does not mean 2015, nor MiG-29 a MiG-31.
  if (digitsOf(surface) !== digitsOf(word)) return undefined;
  return editDistance(surface, word, most);
};

/** How near a word is to what was typed; undefined when it is too far. */
const nearness = (surface: string, code: string, entry: Spelled): Omit<Nearby, 'entry'> | undefined => {
  const distance = editsTo(surface, entry.surface);
  if (distance === undefined) return undefined;
  const soundsAlike = phoneticCode(entry.surface) === code;
  if (distance > 1 && !soundsAlike && surface.length < longWord) return undefined;
  const frequency = 0.25 * Math.log10(entry.documents + 1);
  const otherInitial = entry.surface.charAt(0) === surface.charAt(0) ? 0 : 0.4;
  const inside = entry.onlyInside ? 0.2 : 0;
  const cost = distance - (soundsAlike ? 0.5 : 0) - frequency + otherInitial + inside;
  return { distance, soundsAlike, cost };
};

const byCost = (a: Nearby, b: Nearby): number =>
  a.cost - b.cost || (a.entry.surface < b.entry.surface ? -1 : 1);

/**
 * How a word may have begun that one edit in its first two letters, or a confused initial, made begin as it does:
 * with its initial, whatever followed; or with another, after a swap, in its stead, or without the one typed.
 */
const otherBeginnings = (surface: string): readonly string[] => {
  const [first = '', second = '', third = ''] = surface;
  const confused = (confusedInitials[first] ?? '').split('').map((initial) => initial + second);
  return [...new Set([first, second + first, second + third, ...confused])];
};

/** A word that looks near before its entry is known. */
interface Promising extends Omit<Nearby, 'entry'> {
  readonly like: LookAlike;
}

/** For the best of them, and whatever stands beside them, so many parts of the vocabulary are loaded. */
const mostParts = 3;

/** The best, as far as few parts have them; of several vocabularies each has its own. */
const worthLoading = (promising: readonly Promising[], most: number): readonly LookAlike[] => {
  const parts = new Set<string>();
  const room = mostParts * Math.max(1, promising[0]?.like.parts.length ?? 1);
  const chosen: LookAlike[] = [];
  for (const { like } of promising) {
    if (chosen.length >= most) break;
    const wanted = like.parts.filter((part) => !parts.has(part));
    if (parts.size + wanted.length > room) continue;
    for (const part of wanted) parts.add(part);
    chosen.push(like);
  }
  return chosen;
};

/**
 * The words of the archive nearest to one it does not know, best first, at most `most`. Where a single edit leads to
 * words with the same two letters at the beginning, no others are offered.
 */
export const nearestWords = async (
  surface: string,
  lexicon: Lexicon,
  most = 5,
): Promise<readonly Nearby[]> => {
  if (mostEdits(surface) === 0 || neverMisspelt.has(surface)) return [];
  const code = phoneticCode(surface);
  const beginnings = otherBeginnings(surface);
  const isNear = (word: string): boolean =>
    beginnings.some((beginning) => word.startsWith(beginning)) && editsTo(surface, word) !== undefined;
  const promising = (await lexicon.lookAlikes(surface, isNear))
    .flatMap((like): Promising[] => {
      const near = nearness(surface, code, { ...like, onlyInside: false });
      return near === undefined ? [] : [{ ...near, like }];
    })
    .sort((a, b) => a.cost - b.cost || (a.like.surface < b.like.surface ? -1 : 1));
  const close = promising.filter(({ like }) => like.surface.startsWith(surface.slice(0, 2)));
  const chosen = close.some(({ distance }) => distance <= 1) ? close : promising;
  const entries = await Promise.all(worthLoading(chosen, 2 * most).map((like) => like.entries()));
  const surfaces = new Set<string>();
  return entries
    .flat()
    .filter((entry) => isWritten(entry) && mayBeMeant(surface, entry))
    .flatMap((entry): Nearby[] => {
      const near = nearness(surface, code, entry);
      return near === undefined ? [] : [{ ...near, entry }];
    })
    .sort(byCost)
    .filter(({ entry }) => !surfaces.has(entry.surface) && surfaces.add(entry.surface))
    .slice(0, most);
};
