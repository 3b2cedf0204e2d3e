import type { Reading } from '../record/draft.ts';
import type { Unit } from './units.ts';

/** A unit, or a part of one that was cut off because it has a role of its own. */
export interface Piece extends Unit {
  /** Follows another piece on the same line. */
  readonly inline: boolean;
  /** The reading of the cut that made it; undefined for what is left to the rules. */
  readonly cut: Reading | undefined;
}

/** What a rule sees: one piece among the others, and the roles found so far. */
export interface Surroundings {
  readonly pieces: readonly Piece[];
  readonly index: number;
  /** Undefined where nothing has been found yet. */
  readonly roles: readonly (Reading['role'] | undefined)[];
  readonly layout: Layout;
}

/** Where things stand in the text as a whole. */
export interface Layout {
  /** The piece that markup names as the headline; -1 when the rules must find it. */
  readonly headline: number;
  /** The first and the last piece that are running text; -1 when there is none. */
  readonly firstProse: number;
  readonly lastProse: number;
  /** The last piece that nothing has claimed; -1 when there is none. */
  readonly lastOpen: number;
  /** Half of the running text's pieces are at most that long, in code units. */
  readonly medianProse: number;
  /** Whether the text begins with an empty line, as it does when its head was cut off. */
  readonly opensWithGap: boolean;
  /** Whether empty lines stand between most pieces. */
  readonly spaced: boolean;
  /** Whether the text calls itself an interview, above or below it. */
  readonly isInterview: boolean;
  /** Names before a colon that begin several pieces, with the questions among them. */
  readonly speakers: ReadonlySet<string>;
}

/** How sure the rule is that the piece has its role: 0 for not at all, 1 for certain. */
export interface Rule {
  readonly id: string;
  readonly role: Reading['role'];
  readonly certainty: (piece: Piece, around: Surroundings) => number;
}

const endsLikeSentence = /[.!?…][»«“”"'’)\]]*$/u;
const endsWithFullStop = /[.…][»«“”"'’)\]]*$/u;

const countOfWords = (text: string): number => text.split(' ', 40).length;

export const endsSentence = (text: string): boolean => endsLikeSentence.test(text.slice(-6));

/** Running text: long, or a whole sentence that is more than a slogan. */
export const isProse = ({ text }: Pick<Unit, 'text'>): boolean =>
  text.length > 170 || (text.length > 70 && endsWithFullStop.test(text.slice(-6)) && countOfWords(text) >= 9);

export const wordCount = countOfWords;
