import type { PersonAuthority } from '../../record/authority.ts';
import { namesOf } from '../names-of.ts';
import { type NameToken, nameTokens } from './name-tokens.ts';

/** A person with the forms under which a text may name them. */
export interface PersonNames {
  readonly person: PersonAuthority;
  readonly full: readonly (readonly NameToken[])[];
  readonly surnames: readonly (readonly NameToken[])[];
  /** The surname without `von` or `zu`, as print has it once it has named the person: Weizsäcker. */
  readonly bare: readonly NameToken[] | undefined;
  /** The first names of each form, folded; those joined by a hyphen are one. */
  readonly given: readonly (readonly string[])[];
}

/** Arabic articles stand before a surname or are left out; before some letters they sound like these. */
export const arabicArticles: ReadonlySet<string> = new Set('al el as asch ash ad ar an at az'.split(' '));

/** Whether a word is the article of the one after it. */
export const isArabicArticle = (token: NameToken | undefined, next: NameToken | undefined): boolean =>
  token !== undefined && next?.joint === 'hyphen' && arabicArticles.has(token.folded);

const droppedParticles: ReadonlySet<string> = new Set(['von', 'und', 'zu']);

/** Of a surname with an article, `von der Leyen`, nothing is left out. */
const withoutParticle = (surname: readonly NameToken[]): readonly NameToken[] | undefined => {
  const start = surname.findIndex(({ text }) => !droppedParticles.has(text));
  return start > 0 && surname[start]?.capital === true ? surname.slice(start) : undefined;
};

/** Without a statement the surname is the last word with what a hyphen or a particle in lower case adds before. */
const surnameStart = (tokens: readonly NameToken[]): number => {
  let start = tokens.length - 1;
  while (start > 1) {
    const before = tokens[start - 1];
    if (before === undefined || isArabicArticle(before, tokens[start])) break;
    if (before.capital && tokens[start]?.joint !== 'hyphen') break;
    start -= 1;
  }
  return start;
};

const positionOf = (part: readonly NameToken[], whole: readonly NameToken[]): number =>
  whole.findIndex((_, start) => part.every(({ folded }, index) => folded === whole[start + index]?.folded));

/** First names as a text gives them: folded, with hyphens kept. */
export const givenNameParts = (tokens: readonly NameToken[]): readonly string[] => {
  const parts: string[] = [];
  for (const { folded, joint } of tokens) {
    const last = parts.at(-1);
    if (joint === 'hyphen' && last !== undefined) parts[parts.length - 1] = `${last}-${folded}`;
    else parts.push(folded);
  }
  return parts;
};

/** Reads the names of a person into the forms that linking looks for. */
export const personNames = (person: PersonAuthority): PersonNames => {
  const full = namesOf(person).map((name) => nameTokens(name));
  const preferred = full[0] ?? [];
  const stated =
    person.surname === undefined ? preferred.slice(surnameStart(preferred)) : nameTokens(person.surname);
  const surnames = [stated];
  if (isArabicArticle(stated[0], stated[1])) surnames.push(stated.slice(1));
  const given: (readonly string[])[] = [];
  for (const tokens of full) {
    if (tokens.length < 2) continue;
    const at = positionOf(stated, tokens);
    const start = at > 0 ? at : surnameStart(tokens);
    // A name by marriage goes on after the stated one: Groth, Groth-Petersen.
    if (at < 0 || tokens[at + stated.length]?.joint === 'hyphen') surnames.push(tokens.slice(start));
    given.push(
      givenNameParts(tokens.slice(0, start).filter((one, index) => !isArabicArticle(one, tokens[index + 1]))),
    );
  }
  return { person, full, surnames, bare: withoutParticle(stated), given };
};

/** A single capital stands for every name it begins. */
const isInitial = (part: string): boolean => part.length === 1;

const samePart = (first: string, second: string): boolean =>
  first === second ||
  (isInitial(first) && second.startsWith(first)) ||
  (isInitial(second) && first.startsWith(second));

const isContained = (shorter: readonly string[], longer: readonly string[]): boolean => {
  let found = 0;
  for (const part of longer) {
    const wanted = shorter[found];
    if (wanted !== undefined && samePart(wanted, part)) found += 1;
  }
  return found === shorter.length;
};

/** Whether first names in a text can be the person's: the first is the same, middle names may be left out. */
export const mayBeGiven = (printed: readonly string[], { given }: PersonNames): boolean =>
  given.some((known) => {
    const [first = ''] = known;
    return (
      samePart(first, printed[0] ?? '') &&
      (known.length <= printed.length ? isContained(known, printed) : isContained(printed, known))
    );
  });
