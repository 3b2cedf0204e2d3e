import { fold } from '../analysis/fold.ts';
import { stemsOf } from '../analysis/key.ts';
import type { PlacedToken } from '../index/stored-document.ts';

/** A stretch of text that is marked as found, or not. */
export interface TextRun {
  readonly text: string;
  readonly marked: boolean;
}

/** A stretch of a token's constituents. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const foldedParts = ({ constituents }: PlacedToken): readonly string[] =>
  constituents.map((part) => fold(part.replace(/[^\p{L}\p{N}]/gu, '')));

/** Where the stems of a key begin neighbouring constituents. */
const stretchOf = (parts: readonly string[], stems: readonly string[]): Stretch | undefined => {
  const from = parts.findIndex((_, start) =>
    stems.every((stem, index) => parts[start + index]?.startsWith(stem) === true),
  );
  return from === -1 ? undefined : { from, to: from + stems.length };
};

const stretchesOf = (token: PlacedToken, keys: readonly string[]): readonly Stretch[] => {
  const parts = foldedParts(token);
  const found = parts.length === 1 ? [] : keys.flatMap((key) => stretchOf(parts, stemsOf(key)) ?? []);
  return found.length === 0 ? [{ from: 0, to: token.constituents.length }] : found;
};

/** Punctuation around the letters of a stretch is not part of what was found. */
const trimmed = (text: string): readonly TextRun[] => {
  const [, before = '', inner = text, after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  return [
    { text: before, marked: false },
    { text: inner, marked: true },
    { text: after, marked: false },
  ];
};

/** Joins neighbouring runs that are alike, and leaves out empty ones. */
export const joinRuns = (runs: readonly TextRun[]): readonly TextRun[] => {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === '') continue;
    if (last?.marked === run.marked) joined[joined.length - 1] = { ...run, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
};

/** A token that was found, its matched part marked: of `Kremlsprecher` only „Kreml“ when that was asked for. */
export const markToken = (token: PlacedToken, keys: readonly string[]): readonly TextRun[] => {
  const stretches = stretchesOf(token, keys);
  const isFound = (index: number): boolean => stretches.some(({ from, to }) => index >= from && index < to);
  const runs = joinRuns(token.constituents.map((text, index) => ({ text, marked: isFound(index) })));
  return joinRuns(runs.flatMap((run) => (run.marked ? trimmed(run.text) : [run])));
};

/**
 * The marked parts of a token as patterns for its article: `Kreml*` where the word goes on, `*sprecher` where it
 * began before.
 */
export const markPatterns = (runs: readonly TextRun[]): readonly string[] =>
  runs.flatMap(({ text, marked }, index) => {
    if (!marked) return [];
    const goesOn = /^[\p{L}\p{N}]/u.test(runs[index + 1]?.text ?? '');
    const beganBefore = /[\p{L}\p{N}]$/u.test(runs[index - 1]?.text ?? '');
    return [`${beganBefore ? '*' : ''}${text}${goesOn ? '*' : ''}`];
  });
