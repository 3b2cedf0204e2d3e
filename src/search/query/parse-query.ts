import {
  phraseQuotes,
  type QueryField,
  queryField,
  queryOperators,
  type QueryOperator,
} from '../../german/query-fields.ts';

/**
 * Whether a word stands for all words that begin with it: where a star says so, `always`; where it ends the query
 * and may not have been typed to its end, `ifUnknown`.
 */
export type AsBeginning = 'always' | 'ifUnknown' | 'never';

/** A stretch of a query in composed form (NFC). */
export interface QueryWord {
  readonly text: string;
  /** Where in the query it begins, in UTF-16 code units. */
  readonly at: number;
}

export type Term =
  | ({ readonly kind: 'word'; readonly asBeginning: AsBeginning } & QueryWord)
  | { readonly kind: 'phrase'; readonly words: readonly QueryWord[] }
  | { readonly kind: 'field'; readonly field: QueryField; readonly value: QueryWord };

/** One demand of a query: at least one of its terms, or none of them. */
export interface Clause {
  readonly excluded: boolean;
  readonly alternatives: readonly Term[];
}

/** What a query demands of an article: every clause. */
export type Query = readonly Clause[];

/** A stretch of a query without space outside quotation marks. */
interface Piece extends QueryWord {
  /** The words inside quotation marks; absent without any. */
  readonly quoted: QueryWord | undefined;
  /** Reaches to the end of the query as typed, with nothing after it. */
  readonly last: boolean;
}

const closingQuote = (query: string, start: number, closers: string): number => {
  for (let index = start; index < query.length; index += 1)
    if (closers.includes(query.charAt(index))) return index;
  return query.length;
};

/** A field's name whose value comes behind the space. */
const awaitsValue = (text: string): boolean => {
  const [, name = ''] = /^[-−–]?(\p{L}+):$/u.exec(text) ?? [];
  return queryField(name) !== undefined;
};

/**
 * Cuts at white space, but for that between a field and its value, and at `|`, which becomes a piece of its own; a
 * quotation stays whole, closed or not.
 */
const cutIntoPieces = (query: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let text = '';
  const finish = (end: number, quoted: QueryWord | undefined, last: boolean): void => {
    if (text !== '' || quoted !== undefined) pieces.push({ text, at: end - text.length, quoted, last });
    text = '';
  };
  for (let index = 0; index < query.length; index += 1) {
    const character = query.charAt(index);
    const closers = phraseQuotes[character];
    if (/\s/.test(character)) {
      if (!awaitsValue(text)) finish(index, undefined, false);
    } else if (character === '|') {
      finish(index, undefined, false);
      pieces.push({ text: '|', at: index, quoted: undefined, last: false });
    } else if (closers !== undefined && /^-?(?:\p{L}+:)?$/u.test(text)) {
      const end = closingQuote(query, index + 1, closers);
      finish(index, { text: query.slice(index + 1, end), at: index + 1 }, false);
      index = end;
    } else text += character;
  }
  finish(query.length, undefined, true);
  return pieces;
};

/** Whether a query asks for anything: punctuation alone does not. */
export const hasWords = (query: string): boolean => /[\p{L}\p{N}]/u.test(query);

/** The words of a stretch, without what has neither letters nor digits. */
export const wordsOf = ({ text, at }: QueryWord): readonly QueryWord[] =>
  [...text.matchAll(/\S+/g)]
    .map(({ 0: word, index }) => ({ text: word, at: at + index }))
    .filter((word) => hasWords(word.text));

const readTerm = (
  { text, at }: QueryWord,
  quoted: QueryWord | undefined,
  isLast: boolean,
): Term | undefined => {
  const [, name = '', rest = ''] = /^(\p{L}+):(.*)$/u.exec(text) ?? [];
  const field = queryField(name);
  if (field !== undefined) {
    const written = quoted ?? { text: rest, at: at + name.length + 1 };
    const value = written.text.trim();
    if (value === '') return undefined;
    return { kind: 'field', field, value: { text: value, at: written.at + written.text.indexOf(value) } };
  }
  if (quoted !== undefined) {
    const words = wordsOf(quoted);
    const [only] = words;
    if (words.length === 1 && only !== undefined) return { kind: 'word', ...only, asBeginning: 'never' };
    return words.length === 0 ? undefined : { kind: 'phrase', words };
  }
  const [word] = wordsOf({ text: text.replace(/\*+$/, ''), at });
  if (word === undefined) return undefined;
  return {
    kind: 'word',
    ...word,
    asBeginning: text.endsWith('*') ? 'always' : isLast ? 'ifUnknown' : 'never',
  };
};

/** A word in capitals joins what stands before and behind it; at either end of a query it is a word. */
const operatorOf = ({ text, quoted, last }: Piece, isFirst: boolean): QueryOperator | undefined =>
  quoted !== undefined || last || isFirst ? undefined : queryOperators.get(text);

/**
 * Reads a query: words (all must occur), "phrases", `-` or NICHT before what must not occur, `|` or ODER between
 * alternatives, `*` after the beginning of a word, `ort:` and other field words. Every text is a query; what cannot be
 * understood as an operator is a word or, without letters and digits, nothing.
 */
export const parseQuery = (query: string): Query => {
  const clauses: { excluded: boolean; alternatives: Term[] }[] = [];
  let joinsNext = false;
  let excludesNext = false;
  for (const piece of cutIntoPieces(query.normalize('NFC'))) {
    const { text, at, quoted, last } = piece;
    const operator = text === '|' ? 'or' : operatorOf(piece, clauses.length === 0);
    if (operator !== undefined) {
      joinsNext = operator === 'or' && clauses.length > 0;
      excludesNext = operator === 'not';
      continue;
    }
    const isSigned = /^[-−–](?=.|$)/u.test(text) && (text.length > 1 || quoted !== undefined);
    const sign = isSigned ? 1 : 0;
    const excluded = isSigned || excludesNext;
    const term = readTerm({ text: text.slice(sign), at: at + sign }, quoted, last && !excluded);
    if (term === undefined) continue;
    const previous = clauses.at(-1);
    if (joinsNext && previous !== undefined) previous.alternatives.push(term);
    else clauses.push({ excluded, alternatives: [term] });
    joinsNext = false;
    excludesNext = false;
  }
  return clauses;
};
