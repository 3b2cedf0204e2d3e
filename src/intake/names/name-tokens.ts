import { nameParticles } from '../../german/role-words.ts';

/** A word that could be part of a name, with its place in the text. */
export interface NameToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const word = String.raw`\p{Lu}[\p{L}’']*(?:-\p{L}[\p{L}’']*)*|\p{Lu}\.(?:-\p{Lu}\.)?`;
const particle = nameParticles.join('|');
const sequence = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])(?:${word})(?:[ \u00A0](?:(?:${particle})[ \u00A0]){0,2}(?:${word})){0,7}`,
  'gu',
);
const part = new RegExp(String.raw`(?:(?:${particle})[ \u00A0])*(?:${word})`, 'gu');

/**
 * Runs of capitalised words in one stretch of the text, particles drawn to the word after them:
 * "Präsident Nicolás Maduro", "Ursula von der Leyen". German capitalises all nouns, so most runs are no names.
 */
export const tokenRuns = (text: string, from: number, to: number): readonly (readonly NameToken[])[] =>
  [...text.slice(from, to).matchAll(sequence)].map((run) =>
    [...run[0].matchAll(part)].map((match) => {
      const start = from + run.index + match.index;
      return { text: match[0], start, end: start + match[0].length };
    }),
  );
