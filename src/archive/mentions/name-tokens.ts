import { sameWord } from '../same-word.ts';
import { foldName } from './fold-name.ts';
import { remembered } from './remembered.ts';

/**
 * How a word follows the one before: by a space, by a hyphen, by a bracket or slash as in Frankfurt (Oder), or
 * after anything else, which ends a name.
 */
type Joint = 'space' | 'hyphen' | 'bracket' | 'break';

/** A word of a text or of a name. */
export interface NameToken {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly joint: Joint;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Stands where German writes a capital whatever the word is. */
  readonly opensSentence: boolean;
}

/** Letters, digits and apostrophes between letters: `Guaidó`, `d’Estaing`, `90`. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;

/** A full stop after these belongs to the name: J. Biden, St. Gallen, Dr. Koch. */
const abbreviated = /^(?:\p{Lu}|St|Dr|Prof|Hl)$/u;

/** The words of a language are few beside those of a text: what depends on a word alone is found out once. */
const folded = remembered(100_000, foldName);

const isCapital = (found: string): boolean => {
  const code = found.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return /^\p{Lu}/u.test(found);
};

/** Most words of a text are never asked for their folded form. */
class PrintedWord implements NameToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly joint: Joint;
  readonly capital: boolean;
  readonly opensSentence: boolean;
  #folded: string | undefined;

  constructor(text: string, start: number, joint: Joint, opensSentence: boolean) {
    this.text = text;
    this.start = start;
    this.end = start + text.length;
    this.joint = joint;
    this.capital = isCapital(text);
    this.opensSentence = opensSentence;
  }

  get folded(): string {
    this.#folded ??= folded(this.text);
    return this.#folded;
  }
}

const jointOf = (gap: string, before: string, after: string): Joint => {
  if (gap === ' ') return 'space';
  if (/^\s+$/.test(gap)) return 'space';
  if (/^[-‐‑]$/.test(gap)) return 'hyphen';
  if (/^(?:\s?\(|\/)$/.test(gap)) return 'bracket';
  // A full stop inside a name: ver.di.
  if (gap === '.' && /^\p{Ll}/u.test(after)) return 'space';
  return /^\.\s*$/.test(gap) && abbreviated.test(before) ? 'space' : 'break';
};

/** The words of a text, in their order. */
export const nameTokens = (text: string): readonly NameToken[] => {
  const tokens: NameToken[] = [];
  let before = '';
  let end = 0;
  word.lastIndex = 0;
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const [found] = match;
    const gap = text.slice(end, match.index);
    const joint = tokens.length === 0 ? 'break' : jointOf(gap, before, found);
    const opensSentence = joint === 'break' && (tokens.length === 0 || /[.!?:…\n"„“”«»‚‘]/.test(gap));
    tokens.push(new PrintedWord(sameWord(found), match.index, joint, opensSentence));
    before = found;
    end = match.index + found.length;
  }
  return tokens;
};
