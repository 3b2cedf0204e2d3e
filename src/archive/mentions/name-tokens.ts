import { capital, characterEnd, digit, letter, letterKindAt, mark } from '../../parse/letter-kinds.ts';
import { type KnownWord, wordIn } from '../words/known-word.ts';
import { foldedWord } from './folded-word.ts';
import { wordAsItLooks } from './word-as-it-looks.ts';

/**
 * How a word follows the one before: by a space, by a hyphen, by a bracket or slash as in Frankfurt (Oder), or
 * after anything else, which ends a name.
 */
type Joint = 'space' | 'hyphen' | 'bracket' | 'break';

/** A word of a text or of a name. */
export interface NameToken {
  readonly word: KnownWord;
  /** As it looks: a soft hyphen in it is no letter. */
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

/** A full stop after these belongs to the name: J. Biden, St. Gallen, Dr. Koch. */
const abbreviated = /^(?:\p{Lu}|St|Dr|Prof|Hl)$/u;

export const beginsWithCapital = (word: string): boolean => word !== '' && letterKindAt(word, 0) === capital;

/** Most words of a text are never asked for their folded form. */
class PrintedWord implements NameToken {
  readonly word: KnownWord;
  readonly start: number;
  readonly end: number;
  readonly joint: Joint;
  readonly capital: boolean;
  readonly opensSentence: boolean;

  constructor(word: KnownWord, start: number, joint: Joint, opensSentence: boolean) {
    this.word = word;
    this.start = start;
    this.end = start + word.text.length;
    this.joint = joint;
    this.capital = beginsWithCapital(word.text);
    this.opensSentence = opensSentence;
  }

  get text(): string {
    return wordAsItLooks(this.word);
  }

  get folded(): string {
    return foldedWord(this.word);
  }
}

const jointOf = (gap: string, before: string, after: string): Joint => {
  if (/^\s+$/.test(gap)) return 'space';
  if (/^[-‐‑]$/.test(gap)) return 'hyphen';
  if (/^(?:\s?\(|\/)$/.test(gap)) return 'bracket';
  // A full stop inside a name: ver.di.
  if (gap === '.' && /^\p{Ll}/u.test(after)) return 'space';
  return /^\.\s*$/.test(gap) && abbreviated.test(before) ? 'space' : 'break';
};

const opening = /[.!?:…\n"„“”«»‚‘]/;

const isApostropheAt = (text: string, index: number): boolean =>
  text.charCodeAt(index) === 0x27 || text.charCodeAt(index) === 0x2019;

const isInvisibleAt = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index);
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff;
};

/** What hides in a word, a soft hyphen mostly, does not end it. */
const endOfRun = (text: string, from: number, kinds: number): number => {
  let end = from;
  for (let place = from; place < text.length; place += 1) {
    if ((letterKindAt(text, place) & kinds) !== 0) end = place + 1;
    else if (!isInvisibleAt(text, place)) break;
  }
  return end;
};

/** Letters, digits and apostrophes between letters, with the marks on them: `Guaidó`, `d’Estaing`, `90`. */
const wordEnd = (text: string, start: number): number => {
  let end = endOfRun(text, start, letter | mark | digit);
  while (end + 1 < text.length && isApostropheAt(text, end) && (letterKindAt(text, end + 1) & letter) !== 0) {
    end = endOfRun(text, characterEnd(text, end + 1), letter | mark);
  }
  return end;
};

/** The words of a text, in their order. */
export const nameTokens = (text: string): readonly NameToken[] => {
  const tokens: NameToken[] = [];
  let before = '';
  let end = 0;
  for (let start = 0; start < text.length; start += 1) {
    if ((letterKindAt(text, start) & (letter | digit)) === 0) continue;
    const found = wordIn(text, start, wordEnd(text, start));
    let joint: Joint = 'break';
    let opensSentence = tokens.length === 0;
    if (tokens.length > 0 && start === end + 1 && text.charCodeAt(end) === 0x20) {
      joint = 'space';
    } else if (tokens.length > 0) {
      const gap = text.slice(end, start);
      joint = jointOf(gap, before, found.text);
      opensSentence = joint === 'break' && opening.test(gap);
    }
    tokens.push(new PrintedWord(found, start, joint, opensSentence));
    before = found.text;
    end = start + found.text.length;
    start = end - 1;
  }
  return tokens;
};
