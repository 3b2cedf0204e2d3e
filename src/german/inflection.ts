/**
 * An ending that a word may lose. All endings are in the folded alphabet (a–z, no umlauts).
 * `after`: what the rest must look like; `rest`: how many letters must stay.
 */
export interface Ending {
  readonly ending: string;
  readonly after: RegExp | undefined;
  readonly rest: number;
}

const ending = (text: string, rest: number, after?: RegExp): Ending => ({ ending: text, after, rest });

/** Suffixes after which a noun takes only -en or -s; nothing of the suffix itself may go. */
export const closedNounSuffixes: readonly string[] = ['ung', 'heit', 'keit', 'schaft', 'ion', 'tat'];

/** Of each group the first ending that fits is taken; the groups follow one another. */
export const nounEndings: readonly (readonly Ending[])[] = [
  [ending('s', 3, /[bdfghklmnprt]$/)],
  [
    ending('ern', 3),
    ending('em', 3),
    ending('en', 3),
    ending('er', 3),
    ending('es', 3),
    ending('e', 3),
    ending('n', 4, /[lr]$/),
  ],
  [ending('er', 5, /[^i]$/)],
];

/** Endings of verbs, adjectives and adverbs, comparison and participle included. */
export const lowerCaseEndings: readonly (readonly Ending[])[] = [
  [ending('s', 3, /[bdfghklmnprt]$/)],
  [
    ending('ern', 3),
    ending('em', 3),
    ending('en', 3),
    ending('er', 3),
    ending('es', 3),
    ending('e', 3),
    ending('n', 4, /[lr]$/),
  ],
  [ending('est', 5), ending('st', 5), ending('er', 5, /[^i]$/)],
  [ending('t', 5, /[^aeiou]$/), ending('et', 4)],
];

/** What follows the stem of a verb in -ieren, in all its forms and those of its participles. */
export const ierenEndings: readonly string[] =
  'en e t te ten test tet tes ter tem end ende enden endes ender endem'.split(' ');
