import { phraseQuotes, type QueryField, queryFields } from '../../german/query-fields.ts';

/**
 * Whether a word stands for all words that begin with it: where a star says so, `always`; where it ends the query
 * and may not have been typed to its end, `ifUnknown`.
 */
export type AsBeginning = 'always' | 'ifUnknown' | 'never';

export type Term =
  | { readonly kind: 'word'; readonly text: string; readonly asBeginning: AsBeginning }
  | { readonly kind: 'phrase'; readonly words: readonly string[] }
  | { readonly kind: 'field'; readonly field: QueryField; readonly value: string };

/** One demand of a query: at least one of its terms, or none of them. */
export interface Clause {
  readonly excluded: boolean;
  readonly alternatives: readonly Term[];
}

/** What a query demands of an article: every clause. */
export type Query = readonly Clause[];

/** A stretch of a query without space outside quotation marks. */
interface Piece {
  readonly text: string;
  /** The words inside quotation marks; absent without any. */
  readonly quoted: string | undefined;
  /** Reaches to the end of the query as typed, with nothing after it. */
  readonly last: boolean;
}

const closingQuote = (query: string, start: number, closers: string): number => {
  for (let index = start; index < query.length; index += 1)
    if (closers.includes(query.charAt(index))) return index;
  return query.length;
};

const isQueryField = (name: string): name is QueryField => queryFields.some((field) => field === name);

/** A field's name whose value comes behind the space. */
const awaitsValue = (text: string): boolean => {
  const [, name = ''] = /^[-−–]?(\p{L}+):$/u.exec(text) ?? [];
  return isQueryField(name.toLowerCase());
};

/**
 * Cuts at white space, but for that between a field and its value, and at `|`, which becomes a piece of its own; a
 * quotation stays whole, closed or not.
 */
const cutIntoPieces = (query: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let text = '';
  const finish = (quoted: string | undefined, last: boolean): void => {
    if (text !== '' || quoted !== undefined) pieces.push({ text, quoted, last });
    text = '';
  };
  for (let index = 0; index < query.length; index += 1) {
    const character = query.charAt(index);
    const closers = phraseQuotes[character];
    if (/\s/.test(character)) {
      if (!awaitsValue(text)) finish(undefined, false);
    } else if (character === '|') {
      finish(undefined, false);
      pieces.push({ text: '|', quoted: undefined, last: false });
    } else if (closers !== undefined && /^-?(?:\p{L}+:)?$/u.test(text)) {
      const end = closingQuote(query, index + 1, closers);
      finish(query.slice(index + 1, end), false);
      index = end;
    } else text += character;
  }
  finish(undefined, true);
  return pieces;
};

const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

const readTerm = (text: string, quoted: string | undefined, isLast: boolean): Term | undefined => {
  const [, name = '', rest = ''] = /^(\p{L}+):(.*)$/u.exec(text) ?? [];
  const field = name.toLowerCase();
  if (isQueryField(field)) {
    const value = (quoted ?? rest).trim();
    return value === '' ? undefined : { kind: 'field', field, value };
  }
  if (quoted !== undefined) {
    const words = wordsOf(quoted);
    const [only] = words;
    if (words.length === 1 && only !== undefined) return { kind: 'word', text: only, asBeginning: 'never' };
    return words.length === 0 ? undefined : { kind: 'phrase', words };
  }
  const [word] = wordsOf(text.replace(/\*+$/, ''));
  if (word === undefined) return undefined;
  return {
    kind: 'word',
    text: word,
    asBeginning: text.endsWith('*') ? 'always' : isLast ? 'ifUnknown' : 'never',
  };
};

/**
 * Reads a query: words (all must occur), "phrases", `-` before what must not occur, `|` between alternatives,
 * `*` after the beginning of a word, `ort:` and other field words. Every text is a query; what cannot be
 * understood as an operator is a word or, without letters and digits, nothing.
 */
export const parseQuery = (query: string): Query => {
  const clauses: { excluded: boolean; alternatives: Term[] }[] = [];
  let joinsNext = false;
  for (const { text, quoted, last } of cutIntoPieces(query.normalize('NFC'))) {
    if (text === '|') {
      joinsNext = clauses.length > 0;
      continue;
    }
    const excluded = /^[-−–](?=.|$)/u.test(text) && (text.length > 1 || quoted !== undefined);
    const term = readTerm(excluded ? text.slice(1) : text, quoted, last && !excluded);
    if (term === undefined) continue;
    const previous = clauses.at(-1);
    if (joinsNext && previous !== undefined) previous.alternatives.push(term);
    else clauses.push({ excluded, alternatives: [term] });
    joinsNext = false;
  }
  return clauses;
};
