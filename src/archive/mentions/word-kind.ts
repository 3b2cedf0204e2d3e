import {
  compoundTails,
  declinedEndings,
  declinedTails,
  nounEndings,
  tailEndings,
  wholeTails,
} from '../../german/name-compounds.ts';
import { roleEndings, roleWords } from '../../german/person-nouns.ts';
import { madeOnce } from '../made-once.ts';
import { foldName } from './fold-name.ts';

const inflected = (words: readonly string[], endings: readonly string[]) =>
  madeOnce(
    (): ReadonlySet<string> =>
      new Set(words.flatMap((word) => endings.map((ending) => foldName(word) + ending))),
  );

const roleForms = inflected(roleWords, roleEndings);
const tailForms = inflected(compoundTails, tailEndings);
const declinedForms = inflected(declinedTails, declinedEndings);
const wholeForms = inflected(wholeTails, tailEndings);

const endsInOneOf = (forms: ReadonlySet<string>, folded: string): boolean => {
  for (let start = 0; start <= folded.length - 3; start += 1) {
    if (forms.has(folded.slice(start))) return true;
  }
  return false;
};

/** Whether a folded word says what somebody is: Außenminister, Vertreterin. */
export const isRoleWord = (folded: string): boolean => endsInOneOf(roleForms(), folded);

/** Whether a folded word names a thing by its ending: Regierung, Partnerschaft. */
export const isThing = (folded: string): boolean =>
  nounEndings.some((ending) => folded.length > ending.length + 2 && folded.endsWith(ending));

/** Whether the whole of a folded word is one that closes a compound: Kreml-sprecher. */
export const isClosedTail = (folded: string): boolean =>
  [tailForms, declinedForms, wholeForms, roleForms].some((forms) => forms().has(folded));

/** Whether a folded word may be joined to a person's name without becoming part of it: -Regierung, -Lager. */
export const isCompoundTail = (folded: string): boolean =>
  isThing(folded) ||
  wholeForms().has(folded) ||
  endsInOneOf(tailForms(), folded) ||
  endsInOneOf(declinedForms(), folded) ||
  isRoleWord(folded);
