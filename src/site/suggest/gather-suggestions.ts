import { grouped } from '../../archive/grouped.ts';
import { nameKey } from '../../intake/names/name-key.ts';
import type { Place } from '../../record/message.ts';
import type { UnknownKind, UnknownName } from './unknown-names.ts';

/** Where a suggested name stands. */
export interface SuggestedPlace extends Place {
  readonly context: string;
}

/** A name that an authority record could be made for. */
export interface Suggestion {
  readonly name: string;
  readonly kind: UnknownKind;
  /** How often the texts name it, and in how many articles. */
  readonly count: number;
  readonly articles: number;
  /** Every spelling, the commonest first. */
  readonly spellings: readonly string[];
  readonly roles: readonly string[];
  readonly places: readonly SuggestedPlace[];
}

/** A name of one article with the places of its mentions in the file. */
export interface PlacedUnknown extends UnknownName {
  readonly places: readonly SuggestedPlace[];
}

/**
 * What transliterations of one name have in common: Alexej, Alexei, Aleksey; Gaddafi, Ghaddafi. It keeps first
 * names apart that are two names: Anna, Anne.
 */
const soundKey = (name: string): string =>
  nameKey(name)
    .replace(/[ijy]+/g, 'i')
    .replace(/w/g, 'v')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/ck/g, 'k')
    .replace(/(?<=[gkt])h/g, '')
    .replace(/([a-z])\1/g, '$1');

/** Abbreviations are names only when the archive uses them again. */
const isSuggested = (name: string, count: number): boolean => count > 1 || !/^\p{Lu}+$/u.test(name);

const byCount = (names: readonly string[]): readonly string[] =>
  [...grouped(names, (name) => name)]
    .toSorted((one, other) => other[1].length - one[1].length || (one[0] < other[0] ? -1 : 1))
    .map(([name]) => name);

/** A surname that was found alone belongs to the only person of that surname. */
const joinSurnames = (
  groups: ReadonlyMap<string, readonly PlacedUnknown[]>,
): readonly (readonly PlacedUnknown[])[] => {
  const bearers = grouped(
    [...groups.keys()].filter((key) => key.startsWith('person ') && key.split(' ').length > 2),
    (key) => key.slice(key.lastIndexOf(' ') + 1),
  );
  const joined = new Map([...groups].map(([key, names]) => [key, [...names]]));
  for (const [key, names] of groups) {
    const [kind, ...words] = key.split(' ');
    const owners = bearers.get(words[0] ?? '') ?? [];
    const [only] = owners;
    if (kind !== 'person' || words.length !== 1 || owners.length !== 1 || only === undefined) continue;
    joined.get(only)?.push(...names);
    joined.delete(key);
  }
  return [...joined.values()];
};

/** Puts the names of all articles together: spellings of one name as one, the most frequent first. */
export const gatherSuggestions = (articles: readonly (readonly PlacedUnknown[])[]): readonly Suggestion[] => {
  const numbered = articles.flatMap((names, article) => names.map((name) => ({ ...name, article })));
  const groups = grouped(numbered, ({ kind, name }) => `${kind} ${soundKey(name)}`);
  return joinSurnames(groups)
    .map((same): Suggestion => {
      const spellings = byCount(same.flatMap(({ name, mentions }) => mentions.map(() => name)));
      const full = spellings.filter((name) => name.includes(' '));
      const places = same.flatMap((one) => one.places);
      return {
        name: full[0] ?? spellings[0] ?? '',
        kind: same[0]?.kind ?? 'person',
        count: same.reduce((sum, { mentions }) => sum + mentions.length, 0),
        articles: new Set(places.map(({ file }) => file)).size,
        spellings,
        roles: [...new Set(same.flatMap(({ roles }) => roles))],
        places,
      };
    })
    .filter(({ name, count }) => isSuggested(name, count))
    .toSorted((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
};
