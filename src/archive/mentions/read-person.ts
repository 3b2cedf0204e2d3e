import { givenNames } from '../../german/given-names.ts';
import type { Reader } from './found-name.ts';
import {
  givenNamesBefore,
  isFreeAfter,
  isFreeBefore,
  isGivenName,
  isOtherGeneration,
  isPlainWord,
} from './name-context.ts';
import type { NameIndex } from './name-index.ts';
import type { NameToken } from './name-tokens.ts';
import { givenNameParts } from './person-names.ts';
import { isQuoted } from './title-context.ts';

const byNames: ReadonlySet<string> = new Set(['von', 'van', 'de', 'di', 'da']);

/** Whether a name of one word goes on to be another's: Franziskus, Franziskus von Assisi. */
const hasByName = (tokens: readonly NameToken[], at: number, last: number): boolean => {
  const [particle, name] = [tokens[last + 1], tokens[last + 2]];
  if (at !== last || particle?.joint !== 'space' || name?.joint !== 'space') return false;
  return byNames.has(particle.text) && name.capital;
};

/** A person's whole name, or the surname alone. */
export const readPerson =
  ({ fullNames, surnames }: NameIndex, text: string): Reader =>
  (tokens, at, isTaken) => {
    const full = fullNames.longestAt(tokens, at);
    const before = tokens[at]?.joint === 'space' ? tokens[at - 1] : undefined;
    if (full !== undefined && full.length >= (surnames.longestAt(tokens, at)?.length ?? 0)) {
      const last = at + full.length - 1;
      if (hasByName(tokens, at, last)) return { kind: 'other', at, last };
      const alone =
        isFreeBefore(tokens, at) &&
        isFreeAfter(tokens, at, last) &&
        !isOtherGeneration(tokens, last) &&
        (before === undefined || isTaken(at - 1) || !givenNames.has(before.folded));
      if (alone) return { kind: 'fullName', at, last, persons: full.values };
      const given = givenNameParts(tokens.slice(at, last));
      return { kind: 'surname', at, last, persons: full.values, given, stranger: true, rival: undefined };
    }
    const match = surnames.longestAt(tokens, at);
    if (match === undefined) return undefined;
    const last = at + match.length - 1;
    if (isPlainWord(tokens, at, last) || isQuoted(text, tokens, at, last)) return undefined;
    const given = givenNamesBefore(tokens, at, isTaken);
    const stranger =
      !isFreeBefore(tokens, at) ||
      !isFreeAfter(tokens, at, last) ||
      isOtherGeneration(tokens, last) ||
      isGivenName(tokens, at, last);
    return { kind: 'surname', at, last, persons: match.values, given, stranger, rival: undefined };
  };
