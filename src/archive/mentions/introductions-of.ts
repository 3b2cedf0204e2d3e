import type { EntityId } from '../../record/identifiers.ts';
import type { FoundName } from './found-name.ts';
import type { NameToken } from './name-tokens.ts';
import type { PersonNames } from './person-names.ts';
import type { ReadText } from './read-text.ts';
import {
  type Introduction,
  type Introductions,
  isSameName,
  isStranger,
  resolveNamed,
} from './resolve-surnames.ts';

/** The surname of a stranger as the authority file writes it, not another that a namesake of theirs has borne. */
const surnameKeys = (
  { persons, at, last }: Extract<FoundName, { kind: 'surname' }>,
  tokens: readonly NameToken[],
): readonly string[] => {
  const printed = tokens.slice(at, last + 1);
  return persons.flatMap(({ surnames }) =>
    surnames
      .filter((words) => isSameName(words, printed))
      .map((words) => words.map(({ folded }) => folded).join(' ')),
  );
};

const fromTheFirst: Introduction = { text: -1, at: -1, as: [] };

/** Whom a name in a text introduces. */
const introducedBy = (name: FoundName): PersonNames | undefined => {
  if (name.kind === 'thing') return undefined;
  const [only] = name.persons;
  if (name.kind === 'fullName') return name.persons.length === 1 ? only : undefined;
  const resolution = resolveNamed(name);
  return resolution !== undefined && 'person' in resolution ? resolution.person : undefined;
};

/** Whom the article names in full, and which surnames it gives to strangers. */
export const introductionsOf = (texts: readonly ReadText[], pinned: ReadonlySet<EntityId>): Introductions => {
  const introduced = new Map<PersonNames, Introduction>();
  const strangers = new Set<string>();
  for (const [text, { tokens, found }] of texts.entries()) {
    for (const name of found) {
      if (name.kind === 'thing') continue;
      for (const person of name.persons) {
        if (pinned.has(person.person.id) && !introduced.has(person)) introduced.set(person, fromTheFirst);
      }
      const person = introducedBy(name);
      const last = tokens[name.last];
      if (person !== undefined && last !== undefined) {
        const first = introduced.get(person);
        if (first === undefined) introduced.set(person, { text, at: name.at, as: [last] });
        else if (person.surnames.length > 1) introduced.set(person, { ...first, as: [...first.as, last] });
      }
      if (name.kind === 'surname' && name.given.length > 0 && isStranger(name)) {
        for (const key of surnameKeys(name, tokens)) strangers.add(key);
      }
    }
  }
  return { introduced, strangers };
};
