import { functionWords, functionWordsLikeNouns } from '../../german/function-words.ts';
import { fold } from '../analysis/fold.ts';
import { keyOf } from '../analysis/key.ts';
import type { WordSurface } from './word-surface.ts';

const functionWord = new Set(functionWords.map(fold));
const likeNoun = new Set(functionWordsLikeNouns.map(fold));

/** The key of a word that carries grammar, whether or not a text of the archive has it; undefined of any other. */
export const functionKey = ({ surface, components }: WordSurface): string | undefined =>
  components.length === 1 && functionWord.has(surface) ? keyOf(surface, 'function') : undefined;

/** Whether a word stands for the beginning of another: „Ein-“ in „Ein- und Ausfuhr“. */
export const beginsAnother = (text: string): boolean => /\p{L}[-‐‑]$/u.test(text);

/** Whether a function word may be a noun although it is not written like one, or an abbreviation: „weg“, „MIT“. */
export const mayBeNoun = (text: string): boolean => likeNoun.has(fold(text)) || /^\p{Lu}{2,}$/u.test(text);
