import { type Ending, groupsOfStrongForms, lowerCaseEndings } from '../../german/inflection.ts';

const vowel = /[aeiouy]/;

/** The folded word without the first of the endings that fits it; the same word when none does. */
export const withoutEnding = (word: string, endings: readonly Ending[]): string => {
  for (const { ending, rest, after } of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < rest) continue;
    const remainder = word.slice(0, -ending.length);
    if (vowel.test(remainder) && after.test(remainder)) return remainder;
  }
  return word;
};

/** Verbs in -ern and -eln keep the rest of it: „liefern“ stays apart from „lief“. */
const verbInErn = /^(.*[aeiouy].*e[lr])n$/;

/** The folded verb, adjective or adverb without its endings. */
export const withoutLowerCaseEndings = (word: string): string => {
  const stem = verbInErn.exec(word)?.[1] ?? lowerCaseEndings.reduce(withoutEnding, word);
  // „handle“, „dunkle“ beside „handeln“, „dunkel“.
  return stem.replace(/(?<=[^aeiou])el$/, 'l');
};

/** The folded form of a strong verb without the ending of its person or its case: `traf` for `trafen`. */
export const withoutStrongEnding = (word: string): string =>
  lowerCaseEndings.slice(0, groupsOfStrongForms).reduce(withoutEnding, word);
