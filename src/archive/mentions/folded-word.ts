import { ofWord } from '../words/of-word.ts';
import { foldName } from './fold-name.ts';

/** A word of a text in the form under which spellings of one name meet. */
export const foldedWord = ofWord(foldName);
