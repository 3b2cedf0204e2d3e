import type { ArchiveIndex } from '../archive-index.ts';
import { wholeKey } from '../analysis/key.ts';
import type { VocabularyEntry } from '../vocabulary/entry.ts';
import { type Clause, type Query, type QueryWord, type Term, wordsOf } from './parse-query.ts';
import { anyOf, noPostings, type Postings, sideBySide } from './postings.ts';
import { facetNames } from '../facet.ts';
import { pagesOfFacet, pagesOfYear, pagesWithInitials } from './field-pages.ts';
import { functionKey } from './function-word.ts';
import type { ReadField, ReadWord } from './reading.ts';
import { wordsNotGuessed } from './guessed-words.ts';
import { type NamedByInitials, namedByInitials } from './initials.ts';
import type { Capital } from './word-entries.ts';
import { wordSurface } from './word-surface.ts';

/** A word of a query as understood, and where in the query it stands. */
export interface PlacedWord extends ReadWord, QueryWord {
  /** Between quotation marks, with others. */
  readonly inPhrase: boolean;
}

/** What a term of a query comes to. */
export interface ResolvedTerm {
  readonly term: Term;
  /** Its words as understood; none for a field. */
  readonly words: readonly PlacedWord[];
  /** Itself as understood, where it is a field. */
  readonly field: ReadField | undefined;
  /** Where it is found. Several must all be: the parts of a compound that stand apart. */
  readonly postings: readonly Postings[];
  /** Pages of which it is true without a place in them. */
  readonly pages: ReadonlySet<number> | undefined;
  /** It may be left out when anything else is asked for. */
  readonly isFunctionWord: boolean;
}

export interface ResolvedClause {
  readonly excluded: boolean;
  readonly alternatives: readonly ResolvedTerm[];
}

/** Where any of these words stands. */
export const postingsOfEntries = async (
  index: ArchiveIndex,
  entries: readonly VocabularyEntry[],
): Promise<Postings> => {
  const keys = [...new Set(entries.map(({ constituents }) => wholeKey(constituents)))];
  return anyOf(await Promise.all(keys.map(index.postings)));
};

const postingsOfWord = async (index: ArchiveIndex, { reading }: ReadWord): Promise<readonly Postings[]> => {
  if (reading.kind === 'unknown') return [noPostings];
  if (reading.kind === 'composed') {
    return Promise.all(reading.parts.map((entries) => postingsOfEntries(index, entries)));
  }
  return [anyOf(await Promise.all(reading.keys.map(index.postings)))];
};

/** „Soziale Medien“, as a title or a sentence begins; a word by itself is written as what it is. */
const capitalAt = (place: number, words: number): Capital =>
  place === 0 && words > 1 ? 'opens' : 'isOfNoun';

const resolveWord = async (
  index: ArchiveIndex,
  term: Term & { readonly kind: 'word' },
  capital: Capital,
  notGuessed: ReadonlySet<QueryWord>,
): Promise<ResolvedTerm | undefined> => {
  const word = await index.readWord({ ...term, capital, isGuessed: !notGuessed.has(term) });
  if (word === undefined) return undefined;
  const isFunctionWord = word.reading.kind === 'function';
  return {
    term,
    words: [{ ...word, at: term.at, inPhrase: false }],
    field: undefined,
    postings: isFunctionWord ? [] : await postingsOfWord(index, word),
    pages: undefined,
    isFunctionWord,
  };
};

/** In a phrase every word counts: in „Weg von hier“ and in „weg von hier“. */
const postingsInPhrase = async (index: ArchiveIndex, word: ReadWord): Promise<Postings> => {
  const surface = wordSurface(word.text);
  const ofFunctionWord = surface && functionKey(surface);
  const own = await postingsOfWord(index, word);
  return anyOf(ofFunctionWord === undefined ? own : [...own, await index.postings(ofFunctionWord)]);
};

const resolvePhrase = async (
  index: ArchiveIndex,
  term: Term & { readonly kind: 'phrase' },
  notGuessed: ReadonlySet<QueryWord>,
): Promise<ResolvedTerm> => {
  const read = await Promise.all(
    term.words.map(async (asked, place) => {
      const capital = capitalAt(place, term.words.length);
      const isGuessed = !notGuessed.has(asked);
      const word = await index.readWord({ text: asked.text, asBeginning: 'never', capital, isGuessed });
      return word && { ...word, at: asked.at, inPhrase: true };
    }),
  );
  const words = read.flatMap((word) => word ?? []);
  const postings = await Promise.all(words.map((word) => postingsInPhrase(index, word)));
  return {
    term,
    words,
    field: undefined,
    postings: [sideBySide(postings)],
    pages: undefined,
    isFunctionWord: false,
  };
};

/** A field that the archive keeps no list of asks for its value in the texts. */
const resolveAsWords = async (index: ArchiveIndex, value: QueryWord): Promise<ResolvedTerm | undefined> => {
  const words = wordsOf(value);
  const [only] = words;
  return words.length === 1 && only !== undefined
    ? resolveWord(index, { kind: 'word', ...only, asBeginning: 'never' }, 'isOfNoun', new Set())
    : resolvePhrase(index, { kind: 'phrase', words }, new Set());
};

const resolveField = async (
  index: ArchiveIndex,
  term: Term & { readonly kind: 'field' },
): Promise<ResolvedTerm | undefined> => {
  const facet = facetNames.find((name) => name === term.field);
  const column = facet && (await index.facet(facet));
  if (column?.values.length === 0) return resolveAsWords(index, term.value);
  const { field: name, value } = term;
  const found =
    facet === undefined || column === undefined
      ? pagesOfYear(index, value.text)
      : await pagesOfFacet(index, facet, column, value.text);
  const field = { field: name, value, nearest: found.nearest };
  return { term, words: [], field, postings: [], pages: found.pages, isFunctionWord: false };
};

const resolveTerm = (
  index: ArchiveIndex,
  term: Term,
  capital: Capital,
  notGuessed: ReadonlySet<QueryWord>,
): Promise<ResolvedTerm | undefined> => {
  if (term.kind === 'word') return resolveWord(index, term, capital, notGuessed);
  return term.kind === 'phrase' ? resolvePhrase(index, term, notGuessed) : resolveField(index, term);
};

const resolveClause = async (
  index: ArchiveIndex,
  { excluded, alternatives }: Clause,
  capital: Capital,
  notGuessed: ReadonlySet<QueryWord>,
): Promise<ResolvedClause> => {
  const resolved = await Promise.all(
    alternatives.map((term) => resolveTerm(index, term, capital, notGuessed)),
  );
  return { excluded, alternatives: resolved.flatMap((term) => term ?? []) };
};

/** Initials are true of the articles that belong to their bearer, or are by them, and of those where they stand before the surname. */
const resolveInitials = async (
  index: ArchiveIndex,
  { alternatives: [term] }: Clause,
  { words, pages }: NamedByInitials,
): Promise<ResolvedClause> => {
  const written = await resolvePhrase(index, { kind: 'phrase', words }, new Set(words));
  const ofBearer: readonly ResolvedTerm[] =
    term === undefined
      ? []
      : [{ term, words: [], field: undefined, postings: [], pages, isFunctionWord: false }];
  const isWritten = written.postings.some(({ size }) => size > 0);
  return { excluded: false, alternatives: isWritten ? [...ofBearer, written] : ofBearer };
};

/** Looks up the words of grammar that are not left out; they are in every article, and most queries do without. */
const withFunctionWords = async (index: ArchiveIndex, clause: ResolvedClause): Promise<ResolvedClause> => {
  if (!clause.alternatives.some(({ isFunctionWord }) => isFunctionWord)) return clause;
  const lookUp = async (term: ResolvedTerm): Promise<ResolvedTerm> => {
    const [word] = term.words;
    return term.isFunctionWord && word !== undefined
      ? { ...term, postings: await postingsOfWord(index, word) }
      : term;
  };
  return { ...clause, alternatives: await Promise.all(clause.alternatives.map(lookUp)) };
};

/** Looks up all that a query asks for. Function words are left out unless the query has nothing else. */
export const resolveQuery = async (index: ArchiveIndex, asked: Query): Promise<readonly ResolvedClause[]> => {
  const named = await namedByInitials(asked, (name) => pagesWithInitials(index, name));
  const query = named?.query ?? asked;
  const notGuessed = await wordsNotGuessed(query, index.lexicon);
  const resolved = await Promise.all(
    query.map((clause, place) =>
      named?.places.has(place) === true
        ? resolveInitials(index, clause, named)
        : resolveClause(index, clause, capitalAt(place, query.length), notGuessed),
    ),
  );
  const asking = resolved.filter(({ alternatives }) => alternatives.length > 0);
  const meaningful = asking.filter(
    ({ excluded, alternatives }) => excluded || !alternatives.every(({ isFunctionWord }) => isFunctionWord),
  );
  const chosen = meaningful.some(({ excluded }) => !excluded) ? meaningful : asking;
  return Promise.all(chosen.map((clause) => withFunctionWords(index, clause)));
};
