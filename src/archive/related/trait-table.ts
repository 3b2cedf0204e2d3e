import { numberedTerms } from './numbered-terms.ts';
import type { TraitNumbers } from './trait-numbers.ts';

/** The traits of many articles, those of one article after those of the other, their terms by small numbers. */
export interface TraitTable {
  /** Where the traits of each article begin; one more than there are articles. */
  readonly starts: Uint32Array;
  /** By place the number of the term; which number a term has means nothing. */
  readonly numbers: Uint32Array;
  /** By place how often a word stands in the article; 0 for an entity. */
  readonly counts: Uint8Array;
  /** By number the term. */
  readonly terms: Uint32Array;
  /** By number how many articles bear the term. */
  readonly bearers: Uint32Array;
}

/** Articles that follow on one another in another table, or one that is in none. */
export type TraitPiece = TraitNumbers | TraitStretch;

interface TraitStretch {
  readonly of: TraitTable;
  readonly from: number;
  readonly to: number;
}

const isStretch = (piece: TraitPiece): piece is TraitStretch => 'of' in piece;

/** The places of a stretch in its table. */
const extentOf = ({ of, from, to }: TraitStretch): readonly [first: number, last: number] => [
  of.starts[from] ?? 0,
  of.starts[to] ?? 0,
];

const sizeOf = (piece: TraitPiece): number => {
  if (!isStretch(piece)) return piece.terms.length;
  const [first, last] = extentOf(piece);
  return last - first;
};

const startsOf = (pieces: readonly TraitPiece[]): Uint32Array => {
  const articles = pieces.reduce((sum, piece) => sum + (isStretch(piece) ? piece.to - piece.from : 1), 0);
  const starts = new Uint32Array(articles + 1);
  let next = 0;
  let article = 0;
  for (const piece of pieces) {
    if (isStretch(piece)) {
      const [first] = extentOf(piece);
      for (let place = piece.from + 1; place <= piece.to; place += 1) {
        starts[++article] = (piece.of.starts[place] ?? 0) - first + next;
      }
    } else starts[++article] = next + piece.terms.length;
    next += sizeOf(piece);
  }
  return starts;
};

/** With more new articles than these all terms are numbered anew. */
const mostNew = 64;

/** So does a table in which so many terms are borne by nobody any more. */
const mostGone = 1 / 4;

const isWorn = ({ bearers }: TraitTable): boolean => {
  let gone = 0;
  for (const count of bearers) if (count === 0) gone += 1;
  return gone > bearers.length * mostGone;
};

/** Numbers all terms anew. */
const renumbered = (pieces: readonly TraitPiece[], size: number) => {
  const all = new Uint32Array(size);
  let next = 0;
  for (const piece of pieces) {
    if (isStretch(piece)) {
      const [first, last] = extentOf(piece);
      for (let at = first; at < last; at += 1) all[next++] = piece.of.terms[piece.of.numbers[at] ?? 0] ?? 0;
    } else {
      all.set(piece.terms, next);
      next += piece.terms.length;
    }
  }
  return numberedTerms(all);
};

/** Numbers terms as another table does, and goes on where it ends. */
const numberedAs = (table: TraitTable, pieces: readonly TraitPiece[], size: number) => {
  const numberOf = new Map<number, number>();
  for (const piece of pieces) if (!isStretch(piece)) for (const term of piece.terms) numberOf.set(term, -1);
  for (let number = 0; number < table.terms.length; number += 1) {
    const term = table.terms[number] ?? 0;
    if (numberOf.has(term)) numberOf.set(term, number);
  }
  const added: number[] = [];
  for (const [term, number] of numberOf) {
    if (number < 0) numberOf.set(term, table.terms.length + added.push(term) - 1);
  }
  const terms = new Uint32Array(table.terms.length + added.length);
  terms.set(table.terms);
  terms.set(added, table.terms.length);
  const bearers = new Uint32Array(terms.length);
  bearers.set(table.bearers);
  const numbers = new Uint32Array(size);
  const bear = (number: number, more: number): void => {
    bearers[number] = (bearers[number] ?? 0) + more;
  };
  let next = 0;
  let known = 0;
  const leaveOut = (to: number): void => {
    for (; known < to; known += 1) bear(table.numbers[known] ?? 0, -1);
  };
  for (const piece of pieces) {
    if (isStretch(piece)) {
      const [first, last] = extentOf(piece);
      leaveOut(first);
      known = last;
      numbers.set(table.numbers.subarray(first, last), next);
      next += last - first;
      continue;
    }
    for (const term of piece.terms) {
      const number = numberOf.get(term) ?? 0;
      numbers[next++] = number;
      bear(number, 1);
    }
  }
  leaveOut(table.numbers.length);
  return { numbers, terms, bearers };
};

/** Puts the traits of articles one after the other; the order of the articles stays. Stretches are of one table, in its order. */
export const traitTable = (pieces: readonly TraitPiece[]): TraitTable => {
  const starts = startsOf(pieces);
  const size = starts.at(-1) ?? 0;
  const counts = new Uint8Array(size);
  let next = 0;
  for (const piece of pieces) {
    counts.set(isStretch(piece) ? piece.of.counts.subarray(...extentOf(piece)) : piece.counts, next);
    next += sizeOf(piece);
  }
  const table = pieces.find(isStretch)?.of;
  const added = pieces.reduce((sum, piece) => sum + Number(!isStretch(piece)), 0);
  const numbered =
    table === undefined || added > mostNew || isWorn(table)
      ? renumbered(pieces, size)
      : numberedAs(table, pieces, size);
  return { starts, counts, ...numbered };
};

/** The numbers of the terms of one article in a table. */
export const numbersAt = ({ starts, numbers }: TraitTable, article: number): Uint32Array =>
  numbers.subarray(starts[article], starts[article + 1]);
