import { ofWord } from '../words/of-word.ts';

/** A word of a text as it looks in print: an umlaut written in two parts is one letter, a soft hyphen none. */
export const wordAsItLooks = ofWord((text) => text.normalize('NFC').replace(/\p{Cf}/gu, ''));
