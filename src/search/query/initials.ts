import type { ArchiveSearch } from '../archive-index.ts';
import { foldedName, type KnownName } from '../index/known-name.ts';
import type { Clause, Query, QueryWord } from './parse-query.ts';

/** A name whose given names are initials: „D. Trump“, „U. von der Leyen“. */
export interface NameWithInitials {
  readonly initials: readonly string[];
  readonly surname: readonly string[];
}

const initial = /^(?:\p{Lu}\.?|\p{Ll}\.)$/u;
const joinedInitials = /^((?:\p{L}\.)+)(?=\p{L}{2})/u;

/** „D.Trump“ as „D.“ and „Trump“. */
export const partedInitials = (word: QueryWord): readonly QueryWord[] => {
  const [joined = ''] = joinedInitials.exec(word.text) ?? [];
  const initials = [...joined.matchAll(/\p{L}\./gu)].map(({ 0: text, index }) => ({
    text,
    at: word.at + index,
  }));
  return [...initials, { text: word.text.slice(joined.length), at: word.at + joined.length }];
};

/** A name of these words; undefined where no initial stands before the others. */
export const nameWithInitials = (words: readonly string[]): NameWithInitials | undefined => {
  const first = words.findIndex((word) => !initial.test(word));
  return first < 1 || !/^\p{L}/u.test(words[first] ?? '')
    ? undefined
    : { initials: words.slice(0, first), surname: words.slice(first) };
};

const firstLetter = (word: string): string => foldedName(word).charAt(0);

/** Whether the fewer of them are among the others, in order: „D. J.“ fits Donald, „T.“ Recep Tayyip. */
const fit = (one: readonly string[], other: readonly string[]): boolean => {
  const [fewer, more] = one.length < other.length ? [one, other] : [other, one];
  let next = 0;
  for (const letter of more) if (letter === fewer[next]) next += 1;
  return fewer.length > 0 && next === fewer.length;
};

const wordsOf = (words: readonly string[]): readonly string[] => foldedName(words.join(' ')).split(' ');

/** Whether a name ends in this surname. */
export const endsInSurname = (label: string, { surname }: NameWithInitials): boolean =>
  ` ${foldedName(label)}`.endsWith(` ${wordsOf(surname).join(' ')}`);

/** Whether the given names of a whole name may have these initials. */
export const bearsInitials = (label: string, { initials, surname }: NameWithInitials): boolean => {
  const words = foldedName(label).split(' ');
  const given = words.slice(0, -wordsOf(surname).length);
  return fit(initials.map(firstLetter), given.map(firstLetter));
};

/** The persons whom the archive knows by this surname, and whose given names begin so. */
export const personsWithInitials = async (
  { namesLike }: Pick<ArchiveSearch, 'namesLike'>,
  name: NameWithInitials,
): Promise<readonly KnownName[]> => {
  const surname = wordsOf(name.surname).join(' ');
  const bearers = surname === '' ? [] : await namesLike(surname);
  return bearers.filter(({ kind, label }) => kind === 'person' && bearsInitials(label, name));
};

/** No surname has more words: „von und zu Guttenberg“. */
const longestSurname = 4;

/** So many places of a query are looked at: a text that somebody put into the field has letters in plenty. */
const mostLooked = 3;

/** Whom a query names by initials and surname, and which of its clauses do. */
export interface NamedByInitials {
  /** The query, each initial a clause of its own. */
  readonly query: Query;
  /** The places of the clauses of the initials in it. */
  readonly places: ReadonlySet<number>;
  /** As they stand in the query. */
  readonly words: readonly QueryWord[];
  /** The pages that belong to any of them. */
  readonly pages: ReadonlySet<number>;
}

/** The word that a clause demands, and nothing else; one with a star is none. */
const plainWord = ({ excluded, alternatives: [term, ...others] }: Clause): QueryWord | undefined =>
  excluded || others.length > 0 || term?.kind !== 'word' || term.asBeginning === 'always' ? undefined : term;

const partedClause = (clause: Clause): Query => {
  const [term] = clause.alternatives;
  if (plainWord(clause) === undefined || term?.kind !== 'word') return [clause];
  return partedInitials(term).map((word, place, all) => ({
    excluded: false,
    alternatives: [
      { ...term, ...word, asBeginning: place === all.length - 1 ? term.asBeginning : 'never' } as const,
    ],
  }));
};

/**
 * Whom a query first names by initials, the longest surname counting; undefined where it names nobody.
 * @param pagesOf the pages of who bears a name
 */
export const namedByInitials = async (
  asked: Query,
  pagesOf: (name: NameWithInitials) => Promise<ReadonlySet<number>>,
): Promise<NamedByInitials | undefined> => {
  const query = asked.flatMap(partedClause);
  const words = query.map(plainWord);
  const starts = words.flatMap((word, place) =>
    word !== undefined && initial.test(word.text) ? [place] : [],
  );
  for (const start of starts.slice(0, mostLooked)) {
    const run = words.slice(start);
    const end = run.includes(undefined) ? run.indexOf(undefined) : run.length;
    const whole = run.slice(0, end).flatMap((one) => one ?? []);
    const initials = whole.findIndex(({ text }) => !initial.test(text));
    if (initials < 1) continue;
    for (let length = Math.min(whole.length, initials + longestSurname); length > initials; length -= 1) {
      const named = whole.slice(0, length);
      const name = nameWithInitials(named.map(({ text }) => text));
      const pages = name && (await pagesOf(name));
      if (pages === undefined || pages.size === 0) continue;
      const places = new Set(Array.from({ length: initials }, (_, place) => start + place));
      return { query, places, words: named, pages };
    }
  }
  return undefined;
};
