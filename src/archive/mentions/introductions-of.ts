import type { EntityId } from '../../record/identifiers.ts';
import type { FoundName } from './find-names.ts';
import type { PersonNames } from './person-names.ts';
import type { ReadText } from './read-text.ts';
import { type Introductions, isStranger, resolveNamed } from './resolve-surnames.ts';

const surnameKeys = ({ persons }: Extract<FoundName, { kind: 'surname' }>): readonly string[] =>
  persons.flatMap(({ surnames }) => surnames.map((words) => words.map(({ folded }) => folded).join(' ')));

/** Whom the article names in full, and which surnames it gives to strangers. */
export const introductionsOf = (texts: readonly ReadText[], pinned: ReadonlySet<EntityId>): Introductions => {
  const introduced = new Set<PersonNames>();
  const strangers = new Set<string>();
  for (const name of texts.flatMap(({ found }) => found)) {
    if (name.kind === 'thing') continue;
    for (const person of name.persons) if (pinned.has(person.person.id)) introduced.add(person);
    const [only] = name.persons;
    if (name.kind === 'fullName') {
      if (only !== undefined && name.persons.length === 1) introduced.add(only);
      continue;
    }
    const resolution = resolveNamed(name);
    if (resolution !== undefined && 'person' in resolution) introduced.add(resolution.person);
    if (name.given.length > 0 && isStranger(name)) for (const key of surnameKeys(name)) strangers.add(key);
  }
  return { introduced, strangers };
};
