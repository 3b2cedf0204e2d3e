import { type EntityKind, kindsOfEntities as kinds } from '../../record/authority.ts';
import { componentsOf } from '../analysis/components.ts';
import { fold } from '../analysis/fold.ts';
import { type Guard, isArrayOf, isString } from './shape.ts';

/** Somebody or something that the archive knows by a name. */
export interface KnownName {
  /** The name as it is compared. */
  readonly folded: string;
  readonly kind: EntityKind;
  /** The preferred name. */
  readonly label: string;
  /** Its page. */
  readonly url: string;
}

/** A name as it is kept: how it is compared, the place of its kind, the preferred name, the page. */
type KeptName = readonly string[];

export const encodeNames = (names: readonly KnownName[]): readonly KeptName[] =>
  names.map(({ folded, kind, label, url }) => [folded, String(kinds.indexOf(kind)), label, url]);

export const areKeptNames: Guard<readonly KeptName[]> = isArrayOf(isArrayOf(isString));

export const decodeNames = (names: readonly KeptName[]): readonly KnownName[] =>
  names.flatMap(([folded = '', place = '', label = '', url = '']) => {
    const kind = kinds[Number(place)];
    return kind === undefined ? [] : [{ folded, kind, label, url }];
  });

/**
 * A name under which all its spellings meet, however its words are joined: „al-Ghaddafi“ and „Al Ghaddafi“, and
 * whatever capitals are inside them: „YouTube“ and „Youtube“. Empty where there is neither a letter nor a digit.
 */
export const foldedName = (name: string): string => {
  let end = 0;
  let folded = '';
  for (const { text, starts, ends } of componentsOf(name)) {
    const isNewWord = folded !== '' && (starts[0] ?? end) > end;
    folded += (isNewWord ? ' ' : '') + fold(text);
    end = ends.at(-1) ?? end;
  }
  return folded;
};
