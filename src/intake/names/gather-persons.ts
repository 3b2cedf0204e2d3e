import type { Words } from '../../record/draft.ts';
import type { FoundPerson } from './find-persons.ts';
import { nameKey } from './name-key.ts';

/** A person of one text with everything the text calls them. */
export interface GatheredPerson {
  readonly name: string;
  readonly roles: readonly string[];
  readonly mentions: readonly Words[];
}

interface Open {
  name: string;
  readonly surnameKey: string;
  readonly roles: string[];
  readonly mentions: Words[];
}

const unique = (items: readonly string[]): readonly string[] => [...new Set(items)];

/** Same person: equal names but for accents; or one of them a part of the other's. */
const isSame = (open: Open, person: FoundPerson): boolean => nameKey(open.name) === nameKey(person.name);

const merged = (people: readonly FoundPerson[]): Open[] => {
  const byName = new Map<string, Open>();
  for (const person of people) {
    const key = nameKey(person.name);
    const known = byName.get(key);
    if (known === undefined) {
      byName.set(key, {
        name: person.name,
        surnameKey: nameKey(person.surname),
        roles: [...person.roles],
        mentions: [person.mention],
      });
    } else if (isSame(known, person)) {
      known.roles.push(...person.roles);
      known.mentions.push(person.mention);
    }
  }
  return [...byName.values()];
};

/** Surnames of the text, each with its bearer; undefined where two first names bear it. */
type Bearers = ReadonlyMap<string, Open | undefined>;

const bearersOf = (people: readonly Open[]): Bearers => {
  const bearers = new Map<string, Open | undefined>();
  for (const person of people) {
    const last = person.surnameKey.split(' ').at(-1) ?? person.surnameKey;
    for (const key of unique([person.surnameKey, last]))
      bearers.set(key, bearers.has(key) ? undefined : person);
  }
  return bearers;
};

const surnameIn = /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}’']*(?:-\p{L}[\p{L}’']*)*/gu;

/** The bearer of a printed word: bare, in the genitive, or as the first part of a compound. */
const bearerOf = (word: string, bearers: Bearers): Open | undefined => {
  const key = nameKey(word);
  const direct = bearers.get(key) ?? (key.endsWith('s') ? bearers.get(key.slice(0, -1)) : undefined);
  const hyphen = key.indexOf('-');
  return direct ?? (hyphen > 0 && /-\p{Lu}/u.test(word) ? bearers.get(key.slice(0, hyphen)) : undefined);
};

/**
 * Puts together what the text says of each person: the full name first, then the surname alone, in the
 * genitive and in compounds. People with different first names are never one; a surname that two of them
 * bear is given to neither.
 */
export const gatherPersons = (
  text: string,
  stretches: readonly (readonly [start: number, end: number])[],
  introduced: readonly FoundPerson[],
  surnames: readonly FoundPerson[],
): readonly GatheredPerson[] => {
  const people = merged(introduced);
  const bearers = bearersOf(people);
  const alone = merged(
    surnames.filter(({ name }) => bearerOf(name, bearers) === undefined && !bearers.has(nameKey(name))),
  );
  const everyone = [...people, ...alone];
  const all = bearersOf(everyone);
  for (const { name, roles } of surnames) bearerOf(name, bearers)?.roles.push(...roles);
  const full = new Set(everyone.flatMap(({ mentions }) => mentions.map(({ end }) => end)));
  const covered = introduced.map(({ mention }) => mention).sort((one, other) => one.start - other.start);
  let next = 0;
  for (const [from, to] of stretches) {
    for (const match of text.slice(from, to).matchAll(surnameIn)) {
      const start = from + match.index;
      const end = start + match[0].length;
      while ((covered[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
      const isInside = (covered[next]?.start ?? Number.POSITIVE_INFINITY) <= start;
      const bearer = isInside || full.has(end) ? undefined : bearerOf(match[0], all);
      bearer?.mentions.push({ text: match[0], start, end });
    }
  }
  return everyone.map(({ name, roles, mentions }) => ({
    name,
    roles: unique(roles),
    mentions: mentions.sort((one, other) => one.start - other.start),
  }));
};
