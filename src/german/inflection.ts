/** Suffixes after which a noun takes only -en or -s; nothing of the suffix itself may go. All is folded. */
export const closedNounSuffixes: readonly string[] = ['ung', 'heit', 'keit', 'schaft', 'ion', 'tat', 'nis'];

/** Adjectives and participles used as nouns: „Vorsitzender“, „Angestellter“, „Deutscher“, „Jugendlicher“. */
export const nominalisedAdjective =
  /^(.*[aeiou].*(?:[^aeiou]end|iert|isch|lich|[^aeiou]ig|stellt|klagt|ordnet|bundet|schuldigt|teiligt|tragt|bekannt|wandt|deutsch|verletzt|beamt|fangen|wachsen|setzt|sandt|lobt|traut|haftigt|folgt|mutigt|wahlt))(?:er|em|es|en|e)$/;

/** An ending that a word may lose, when what is left fits `after` and has at least `rest` letters. */
export interface Ending {
  readonly ending: string;
  readonly rest: number;
  readonly after: RegExp;
}

const ending = (text: string, rest: number, after = /./): Ending => ({ ending: text, rest, after });

/** Of each group the first ending that fits is taken; the groups follow one another. */
export const nounEndings: readonly (readonly Ending[])[] = [
  [ending('s', 3, /(?:[bcdfghklmnprtvw]|(?:b|st)au)$/), ending('s', 4, /(?:[oy]|[^aeu]i|[^u]a)$/)],
  [ending('en', 3), ending('es', 3), ending('e', 3)],
  // „Speichern“, but „Erlernen“.
  [ending('n', 4, /(?<=[aeiou].*)(?<!^(?:an|aus|er|kennen|mit|um|ver)l)e[lr]$/)],
];

/** A stem in s, sch, m or w before „-end“ of its own: wenden, senden, spenden, blenden, verschwenden. */
const endsInOwnEnd = /(?:^|be|er|ent|ver|zer|ab|an|auf|aus|ein|um|zu)(?:bl|f|h|l|s|schw|sp|w)$/;
const participleStem = new RegExp(`(?<!${endsInOwnEnd.source})$`);

/** Endings of verbs, adjectives and adverbs, in groups like those of nouns. */
export const lowerCaseEndings: readonly (readonly Ending[])[] = [
  [ending('s', 4, /[dglnrt]$/)],
  [ending('em', 3, /[^u]$/), ending('en', 3), ending('er', 3, /[^i]$/), ending('es', 3), ending('e', 3)],
  [ending('end', 3, participleStem), ending('nd', 4, /e[lr]$/)],
  [ending('t', 3, /ss$/), ending('est', 3, /(?:[dtszx]|eu)$/), ending('st', 4, /[^aeious]$/)],
  [ending('er', 3, /[^aeiouw]$/), ending('en', 3, /[^aeiou]$/), ending('n', 4, /[aeiou].*e[lr]$/)],
  [ending('et', 3, /[dtmn]$/)],
  [ending('t', 3, /[^aeiou]$|eu$|[br]au$/)],
];

/** How many of the groups above take off what a strong form may carry: the -en of „trafen“, not a -t. */
export const groupsOfStrongForms = 2;

/** What follows the stem of a verb in -ieren, in all its forms and those of its participles. */
export const ierenEndings: readonly string[] =
  'en e t te ten test tet tes ter tem end ende enden endes ender endem'.split(' ');
