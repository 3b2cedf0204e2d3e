/**
 * What a word's key tells apart. German writes nouns with a capital, so the writer has already said which it is:
 * `noun` capitalised content words, names and abbreviations; `lowerCase` verbs, adjectives, adverbs;
 * `function` words a query may drop; `number` digits.
 */
export type WordClass = 'noun' | 'lowerCase' | 'function' | 'number';
