import { confusedInitials } from '../../german/confused-initials.ts';
import { editDistance } from '../analysis/edit-distance.ts';
import { fold } from '../analysis/fold.ts';
import { phoneticCode } from '../analysis/phonetic-code.ts';
import type { VocabularyEntry } from '../vocabulary/entry.ts';
import type { Lexicon } from './lexicon.ts';

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
const mostEdits = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** From this length on two edits are believed even where the sound differs. */
const longWord = 10;

/** Some entries stand for a word by its stem; nobody writes it so. */
const isWritten = ({ onlyInside, display, surface }: VocabularyEntry): boolean =>
  !onlyInside || fold(display) === surface;

const nearby = (surface: string, code: string, entry: VocabularyEntry): Nearby | undefined => {
  const most = mostEdits(surface);
  if (entry.surface.length < 4 || !isWritten(entry)) return undefined;
  const distance = editDistance(surface, entry.surface, most);
  if (distance === undefined) return undefined;
  const soundsAlike = phoneticCode(entry.surface) === code;
  if (distance > 1 && !soundsAlike && surface.length < longWord) return undefined;
  const frequency = 0.25 * Math.log10(entry.documents + 1);
  const otherInitial = entry.surface.charAt(0) === surface.charAt(0) ? 0 : 0.4;
  const inside = entry.onlyInside ? 0.2 : 0;
  const cost = distance - (soundsAlike ? 0.5 : 0) - frequency + otherInitial + inside;
  return { entry, distance, soundsAlike, cost };
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

/**
 * The words of the archive nearest to one it does not know, best first, at most `most`. Words with the same two
 * letters at the beginning are looked at first, the others only where no single edit leads to one of these.
 */
export const nearestWords = async (
  surface: string,
  lexicon: Lexicon,
  most = 5,
): Promise<readonly Nearby[]> => {
  if (mostEdits(surface) === 0) return [];
  const code = phoneticCode(surface);
  const search = async (beginnings: readonly string[]): Promise<readonly Nearby[]> => {
    const entries = await Promise.all(beginnings.map((beginning) => lexicon.beginning(beginning)));
    return entries
      .flat()
      .flatMap((entry) => nearby(surface, code, entry) ?? [])
      .sort(byCost);
  };
  const close = await search([surface.slice(0, 2)]);
  const found = close.some(({ distance }) => distance <= 1) ? close : await search(otherBeginnings(surface));
  const surfaces = new Set<string>();
  return found
    .filter(({ entry }) => !surfaces.has(entry.surface) && surfaces.add(entry.surface))
    .slice(0, most);
};
