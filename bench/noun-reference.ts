import { dictionarySpelling, type NounDictionary } from './noun-dictionary.ts';

/** Says whether a word of the texts, in lower case, is a form of a noun or a compound with it. */
export type Belongs = (form: string, noun: string) => boolean;

const endings = ['', 'e', 'n', 's', 'en', 'es', 'er', 'ern', 'nen', 'innen'];
const links = ['', 's', 'es', 'n', 'en', 'e', 'er'];

const umlautOf: Readonly<Record<string, string>> = { au: 'äu', a: 'ä', o: 'ö', u: 'ü' };
const endingsWithUmlaut = ['e', 'en', 'er', 'ern'];

/** With an umlaut in the last syllable, as in plurals: `häus` of Haus. */
const umlauted = (noun: string): string =>
  noun.replace(/(au|[aou])(?=[^aeiouyäöü]+$)/, (vowel) => umlautOf[vowel] ?? vowel);

/**
 * A form is the noun with an ending, or with an umlaut and the ending of a plural (Häuser); a compound has one other
 * part, which is listed. Knows no compounds of three parts, and takes „ver“ for a word where a list does.
 */
export const belongsByLetters =
  (isNoun: (word: string) => boolean): Belongs =>
  (form, noun) => {
    const isListed = (part: string): boolean => part.length > 2 && isNoun(part);
    const isPartBefore = (before: string): boolean =>
      links.some((link) => before.endsWith(link) && isListed(before.slice(0, before.length - link.length)));
    const inflects = (stem: string, ownEndings: readonly string[]): boolean =>
      ownEndings.some(
        (ending) =>
          form.endsWith(stem + ending) &&
          (form.length === stem.length + ending.length ||
            isPartBefore(form.slice(0, -stem.length - ending.length))),
      );
    const plural = umlauted(noun);
    if (!form.includes(noun) && !form.includes(plural)) return false;
    if (inflects(noun, endings)) return true;
    if (plural !== noun && inflects(plural, endingsWithUmlaut)) return true;
    const place = form.indexOf(noun);
    if (place === -1) return false;
    const after = form.slice(place + noun.length);
    return (
      (place === 0 || isPartBefore(form.slice(0, place))) &&
      links.some((link) => after.startsWith(link) && isListed(after.slice(link.length)))
    );
  };

/** What may stand between two parts besides a plural, which is a form of its own. */
const joints = ['', 's', 'es', 'n', 'en', 'ns', 'e'];
const mostParts = 4;
const shortestUnlisted = 4;

/** What ends like this takes an s before another part, and before the hyphen that stands for one: „Blutungs-“. */
const takesS = /(?:ung|heit|keit|schaft|ion|tät)$/;

/**
 * Forms are those that a dictionary declines (Haus, Häusern), of the noun that was drawn or the one it is a form of,
 * with both genitives (Bunds, Bundes); a compound that it does not list is declined like its last part (Handbücher).
 * The other parts of a compound are up to three words, each a form in the dictionary or a noun of the lexicon with
 * four letters; a noun in -e may lose it before another part (Schulpflicht). It knows neither the splitter nor the
 * stemmer.
 */
export const belongsByDictionary = (
  { forms, lemmas }: NounDictionary,
  isNoun: (word: string) => boolean,
): Belongs => {
  const listed = new Map<string, boolean>();
  const isListed = (part: string): boolean => {
    const known = listed.get(part);
    if (known !== undefined) return known;
    const is = part.length > 2 && (lemmas.has(part) || (part.length >= shortestUnlisted && isNoun(part)));
    listed.set(part, is);
    return is;
  };
  /** Whether words in a row make up a text; each but the last may be followed by a joint, and the last if `isOpen`. */
  const isRow = (text: string, isOpen: boolean, parts = mostParts - 1): boolean => {
    if (text === '') return true;
    if (parts === 0) return false;
    for (let end = text.length; end > 2; end -= 1) {
      if (!isListed(text.slice(0, end))) continue;
      for (const joint of joints) {
        if (!text.startsWith(joint, end)) continue;
        const rest = text.slice(end + joint.length);
        if (rest === '' && joint !== '' && !isOpen) continue;
        if (isRow(rest, isOpen, parts - 1)) return true;
      }
    }
    return false;
  };
  const declinedForms = (noun: string): readonly string[] =>
    [...(lemmas.get(noun) ?? [])].flatMap((lemma) => [...(forms.get(lemma) ?? [])]);
  /** Wherever it may be divided: „Landesamt“ is declined like „Amt“, and like „Samt“ as well. */
  const declinedLikeHead = (noun: string): readonly string[] => {
    const declinedAlike: string[] = [];
    for (let place = 3; place <= noun.length - 3; place += 1) {
      const own = isRow(noun.slice(0, place), true) ? declinedForms(noun.slice(place)) : [];
      declinedAlike.push(...own.map((form) => noun.slice(0, place) + form));
    }
    return declinedAlike.length > 0 ? declinedAlike : endings.map((ending) => noun + ending);
  };
  const declined = new Map<string, readonly string[]>();
  const formsOf = (noun: string): readonly string[] => {
    const known = declined.get(noun);
    if (known !== undefined) return known;
    const own = declinedForms(noun);
    const all = [...new Set([noun, ...(own.length > 0 ? own : declinedLikeHead(noun))])];
    declined.set(noun, all);
    return all;
  };
  const standsIn = (form: string, part: string, mayEnd: boolean): boolean => {
    for (let place = form.indexOf(part); place >= 0; place = form.indexOf(part, place + 1)) {
      const before = form.slice(0, place);
      if (!isRow(before, true)) continue;
      const after = form.slice(place + part.length);
      if (after === '' || (after === 's' && takesS.test(part))) {
        if (mayEnd) return true;
        continue;
      }
      if (
        joints.some(
          (joint) => after.startsWith(joint) && after !== joint && isRow(after.slice(joint.length), false),
        )
      )
        return true;
    }
    return false;
  };
  return (written, drawn) => {
    const form = dictionarySpelling(written);
    const noun = dictionarySpelling(drawn);
    const own = formsOf(noun);
    if (own.some((one) => standsIn(form, one, true))) return true;
    return own.some(
      (one) =>
        lemmas.has(one) && one.length > 4 && one.endsWith('e') && standsIn(form, one.slice(0, -1), false),
    );
  };
};
