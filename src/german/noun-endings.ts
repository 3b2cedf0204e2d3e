/** Endings of nouns, longest first: an inflected form is split like its dictionary form. */
export const nounEndings: readonly string[] = ['innen', 'nen', 'en', 'ern', 'es', 'in', 'n', 's', 'e'];

/** What makes nouns of verbs: Unterhalt, Unterzeichner, Unterweisung. */
export const endingOfVerbNoun = /(?:ung(?:en)?|er(?:in(?:nen)?|[ns])?|e?s|en?)?$/;

/** Endings that the last part of a compound may have. */
export const headEndings: readonly string[] = ['es', 's', 'en', 'n', 'e', 'er', 'ern', 'nen'];
