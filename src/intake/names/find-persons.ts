import { firstNames } from '../../german/first-names.ts';
import { honorifics, roleNoun } from '../../german/role-words.ts';
import type { Words } from '../../record/draft.ts';
import { isKnownPlace } from '../known-places.ts';
import { nameKey } from './name-key.ts';
import { type NameToken, tokenRuns } from './name-tokens.ts';
import { roleAfter, roleBefore } from './person-roles.ts';

/** A person as one text introduces them. */
export interface FoundPerson {
  readonly name: string;
  /** The surname by which the text goes on; as many words as stand after the first name. */
  readonly surname: string;
  readonly mention: Words;
  readonly roles: readonly string[];
}

const commonNoun =
  /(?:ung|ungen|heit|keit|schaft|ismus|tion|tionen|tät|chen|lein|ling|nis|tum|woche|jahr|jahre|tag|krieg|partei|regierung|gesetz|abkommen|treffen)s?$/iu;
const initial = /^\p{Lu}\.(?:-\p{Lu}\.)?$/u;

const isFirstName = (token: string): boolean => {
  const key = nameKey(token);
  return firstNames.has(key) || key.split('-').every((half) => firstNames.has(half));
};

const isRole = (token: string): boolean => roleNoun.test(token) && !isFirstName(token);

const isHonorific = (token: string): boolean =>
  honorifics.includes(token) || honorifics.includes(`${token}.`);

const longestName = 4;

/** Could be a surname: no common noun, no place after which things are called. */
const isSurnameLike = ({ text }: NameToken): boolean =>
  text.length > 1 && !commonNoun.test(text) && !isRole(text);

const words = (tokens: readonly NameToken[], text: string): Words | undefined => {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first === undefined || last === undefined
    ? undefined
    : { text: text.slice(first.start, last.end), start: first.start, end: last.end };
};

/** The tokens of a full name that begins at the index of the run, or undefined. */
const fullNameAt = (run: readonly NameToken[], index: number): readonly NameToken[] | undefined => {
  const first = run[index];
  if (first === undefined) return undefined;
  const before = run[index - 1];
  const introduced = before !== undefined && (isRole(before.text) || isHonorific(before.text));
  const opensWithName = isFirstName(first.text) || (initial.test(first.text) && first.text !== 'X.');
  if (!opensWithName && !introduced) return undefined;
  const rest: NameToken[] = [];
  for (const token of run.slice(index + 1, index + longestName)) {
    if (!initial.test(token.text) && !isSurnameLike(token)) break;
    // "Anna Berg von der Feuerwehr": after a surname, "von" says where somebody belongs.
    if (/^v[ao][nm]\s/u.test(token.text) && rest.some(({ text }) => !isFirstName(text))) break;
    rest.push(token);
  }
  if (rest.length === 0 || initial.test(rest.at(-1)?.text ?? '')) return undefined;
  if (
    !opensWithName &&
    (isRole(first.text) || isHonorific(first.text) || commonNoun.test(first.text) || isKnownPlace(first.text))
  )
    return undefined;
  return [first, ...rest];
};

/** Drops the genitive ending when the text prints the bare form as well: "Maduros" beside "Maduro". */
const withoutGenitive = (name: string, printed: ReadonlySet<string>): string => {
  const bare = name.replace(/(?:s|[’'])$/u, '');
  return bare !== name && printed.has(bare.split(' ').at(-1) ?? bare) ? bare : name;
};

const personFrom = (
  tokens: readonly NameToken[],
  text: string,
  limits: readonly [number, number],
): FoundPerson | undefined => {
  const mention = words(tokens, text);
  if (mention === undefined) return undefined;
  const given = tokens.findIndex(
    (token, index) => index > 0 && !isFirstName(token.text) && !initial.test(token.text),
  );
  const surname = words(tokens.slice(given < 0 ? tokens.length - 1 : given), text)?.text ?? mention.text;
  const [before, after] = [
    roleBefore(text, mention.start, limits[0]),
    roleAfter(text, mention.end, limits[1]),
  ];
  return {
    name: mention.text,
    surname,
    mention,
    roles: [before, after].filter((role) => role !== undefined),
  };
};

/**
 * Persons whom one stretch of the text introduces by first name and surname, or by a role before two names.
 * `printed` are the words of the whole text, which tell a genitive from a name in -s.
 */
export const findFullNames = (
  text: string,
  from: number,
  to: number,
  printed: ReadonlySet<string>,
): readonly FoundPerson[] => {
  const found: FoundPerson[] = [];
  for (const run of tokenRuns(text, from, to)) {
    for (let index = 0; index < run.length; index += 1) {
      const tokens = fullNameAt(run, index);
      if (tokens === undefined) continue;
      const person = personFrom(tokens, text, [from, to]);
      if (person !== undefined)
        found.push({
          ...person,
          name: withoutGenitive(person.name, printed),
          surname: withoutGenitive(person.surname, printed),
        });
      index += tokens.length - 1;
    }
  }
  return found;
};

/** Persons of whom the text gives a surname only, after their role or a "Herr" or "Frau": "Kanzler Weiß". */
export const findSurnamesWithRole = (text: string, from: number, to: number): readonly FoundPerson[] =>
  tokenRuns(text, from, to).flatMap((run) =>
    run.flatMap((token, index): readonly FoundPerson[] => {
      const before = run[index - 1];
      const isIntroduced = before !== undefined && (isRole(before.text) || isHonorific(before.text));
      const isLast = index === run.length - 1;
      if (
        !isIntroduced ||
        !isLast ||
        !isSurnameLike(token) ||
        isHonorific(token.text) ||
        isKnownPlace(token.text) ||
        token.text.length < 3
      )
        return [];
      if (token.text === token.text.toUpperCase() || /-|^\p{Ll}+ \p{Lu}+$/u.test(token.text)) return [];
      const role = roleBefore(text, token.start, from);
      return [
        { name: token.text, surname: token.text, mention: token, roles: role === undefined ? [] : [role] },
      ];
    }),
  );
