import { madeOnce } from '../../archive/made-once.ts';
import type { AuthorityFiles, PersonAuthority, PersonLookup } from '../../record/authority.ts';
import type { EntityId } from '../../record/identifiers.ts';
import { type Column, textColumn, textOf } from '../cache/columns.ts';

/** Persons as columns: where each begins, their ids with their places, one a line, and they themselves. */
export const personColumns = (persons: readonly PersonAuthority[]): readonly Column[] => {
  const texts = persons.map((person) => Buffer.from(JSON.stringify(person)));
  const starts = new Uint32Array(texts.length + 1);
  for (const [place, { length }] of texts.entries()) starts[place + 1] = (starts[place] ?? 0) + length + 1;
  const ids = persons.map(({ id }, place) => `\n${id} ${place}\n`).join('');
  return [starts, textColumn(ids), textColumn(`${texts.join(',')},`)];
};

/** Asked for more persons than these, all are made. */
const few = 500;

const lookupIn = (
  starts: Uint32Array,
  ids: string,
  bytes: Buffer,
  all: () => readonly PersonAuthority[],
): PersonLookup => {
  let asked = 0;
  const known = new Map<number, PersonAuthority>();
  const allById = madeOnce(() => new Map(all().map((person) => [person.id, person])));
  const placeOf = (id: EntityId): number | undefined => {
    const line = ids.indexOf(`\n${id} `);
    if (line < 0) return undefined;
    return Number(ids.slice(line + id.length + 2, ids.indexOf('\n', line + 1)));
  };
  const at = (place: number): PersonAuthority | undefined => {
    const before = known.get(place);
    if (before !== undefined || place + 1 >= starts.length) return before;
    const person: PersonAuthority = JSON.parse(
      bytes.toString('utf8', starts[place], (starts[place + 1] ?? 0) - 1),
    );
    known.set(place, person);
    return person;
  };
  const isMany = (): boolean => {
    asked += 1;
    return asked > few;
  };
  return {
    count: starts.length - 1,
    at,
    has: (id) => (isMany() ? allById().has(id) : placeOf(id) !== undefined),
    of: (id) => {
      if (isMany()) return allById().get(id);
      const place = placeOf(id);
      return place === undefined ? undefined : at(place);
    },
  };
};

/**
 * Authority files with the persons in such columns. The list of all is made when it is asked for; until then few of
 * them can be looked up.
 */
export const withPersons = (
  others: Omit<AuthorityFiles, 'persons' | 'lookup'>,
  [starts, ids, text]: readonly Column[],
): AuthorityFiles => {
  if (!(starts instanceof Uint32Array) || !(text instanceof Uint8Array)) {
    throw new TypeError('The columns hold no persons.');
  }
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
  const all = madeOnce((): readonly PersonAuthority[] =>
    JSON.parse(`[${bytes.toString('utf8', 0, Math.max(0, bytes.length - 1))}]`),
  );
  const files: AuthorityFiles = {
    get persons() {
      return all();
    },
    ...others,
  };
  // A copy of the files has the list of persons, and needs nothing beside it.
  return Object.defineProperty(files, 'lookup', { value: lookupIn(starts, textOf(ids), bytes, all) });
};
